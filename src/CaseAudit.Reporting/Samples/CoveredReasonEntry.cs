namespace CaseAudit.Reporting;

/// <summary>How many listed cases give a reason, and how many of them were chosen.</summary>
public sealed record CoveredReasonEntry(string Code, string Title, int Listed, int Chosen);
