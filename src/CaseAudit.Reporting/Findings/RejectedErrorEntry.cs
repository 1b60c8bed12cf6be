namespace CaseAudit.Reporting;

/// <summary>One error of a rejected record.</summary>
public sealed record RejectedErrorEntry(string At, long Line, string Message);
