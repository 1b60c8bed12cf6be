namespace CaseAudit.Reporting;

/// <summary>A rule that failed on a case.</summary>
public sealed record ErrorEntry(string CaseId, string Code, string Message);
