namespace CaseAudit.Reporting;

/// <summary>One report to management against the ten points.</summary>
public sealed record ReportEntry(string ReportId, IReadOnlyList<QuestionEntry> Questions);
