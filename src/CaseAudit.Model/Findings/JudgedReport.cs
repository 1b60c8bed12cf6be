namespace CaseAudit.Model;

/// <summary>One report to management as judged.</summary>
/// <param name="ReportId">The report’s reference.</param>
/// <param name="Questions">The questions <c>AR01</c> to <c>AR10</c>.</param>
public sealed record JudgedReport(string ReportId, IReadOnlyList<JudgedQuestion> Questions);
