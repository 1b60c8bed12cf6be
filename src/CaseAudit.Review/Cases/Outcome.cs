using CaseAudit.Extracts;
using CaseAudit.Model;

namespace CaseAudit.Review;

/// <summary>What became of one record.</summary>
/// <param name="Read">What was read, or why not.</param>
/// <param name="Judged">The case as judged; null when it was rejected or is not wanted.</param>
/// <param name="AsOfToday">Whether neither the run nor the extract said when, so that today was taken.</param>
internal sealed record Outcome(ReadItem Read, JudgedCase? Judged, bool AsOfToday);
