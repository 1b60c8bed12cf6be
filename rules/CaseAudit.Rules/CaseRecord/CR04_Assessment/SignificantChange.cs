using CaseAudit.Model;

namespace CaseAudit.Rules.CaseRecord.CR04_Assessment;

/// <summary>Something after the current assessment that calls it into question.</summary>
/// <param name="Date">The day.</param>
/// <param name="What">What changed: "incident (missing)".</param>
/// <param name="Evidence">Where it shows.</param>
public sealed record SignificantChange(DateOnly Date, string What, Evidence Evidence);
