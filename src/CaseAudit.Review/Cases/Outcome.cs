using CaseAudit.Extracts;
using CaseAudit.Model;

namespace CaseAudit.Review;

/// <summary>What became of one record.</summary>
/// <param name="Read">What was read, or why not.</param>
/// <param name="Judged">The case as judged; null when it was rejected or is not wanted.</param>
/// <param name="AsOfToday">Whether neither the run nor the extract said when, so that today was taken.</param>
/// <param name="Output">Puts the case out, in its turn; null where there is none, or nothing to put out.</param>
internal sealed record Outcome(ReadItem Read, JudgedCase? Judged = null, bool AsOfToday = false, Action? Output = null);
