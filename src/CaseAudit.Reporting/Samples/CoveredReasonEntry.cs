namespace CaseAudit.Reporting;

/// <summary>How many listed cases give a reason, and how many of them were chosen; null where there are some and their number is not told.</summary>
public sealed record CoveredReasonEntry(string Code, string Title, int? Listed, int? Chosen);
