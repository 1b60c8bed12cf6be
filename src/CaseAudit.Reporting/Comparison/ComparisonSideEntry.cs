namespace CaseAudit.Reporting;

/// <summary>One of the two: how many cases, judged on which days, by which rules and standards (none where it does not say).</summary>
public sealed record ComparisonSideEntry(int Cases, DateOnly? First, DateOnly? Last, IReadOnlyList<string> Rules, IReadOnlyList<string> Configurations);
