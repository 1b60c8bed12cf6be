using CaseAudit.Model;
using CaseAudit.Rules.Facts;

namespace CaseAudit.Rules.CaseRecord.CR04_Assessment;

/// <summary>Something after the current assessment that calls it into question.</summary>
/// <param name="Date">The day.</param>
/// <param name="What">What changed: "incident (missing)".</param>
/// <param name="Evidence">Where it shows.</param>
/// <param name="ShownBy">The item that shows it, which is itself no update.</param>
public sealed record SignificantChange(DateOnly Date, string What, Evidence Evidence, Recorded ShownBy);
