namespace CaseAudit.Reporting;

/// <summary>Something to know about the input; the case was judged all the same.</summary>
public sealed record WarningEntry(string Source, string? CaseId, string? At, string Message);
