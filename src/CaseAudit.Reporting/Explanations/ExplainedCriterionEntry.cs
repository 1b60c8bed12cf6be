namespace CaseAudit.Reporting;

/// <summary>A criterion with its finding, or the reason why it could not be judged, and what became of it in the summary of the case.</summary>
public sealed record ExplainedCriterionEntry(string Code, string Title, bool Essential, FindingEntry? Finding, string? NotJudged, string InSummary);
