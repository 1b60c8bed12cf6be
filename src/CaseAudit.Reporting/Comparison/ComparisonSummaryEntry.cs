namespace CaseAudit.Reporting;

/// <summary>The cases in both taken together.</summary>
/// <param name="Cases">How many cases are in both.</param>
/// <param name="Changes">How many findings changed how.</param>
/// <param name="Better">How many of the findings that are still there got better.</param>
/// <param name="Worse">How many of them got worse.</param>
/// <param name="Questions">The same by question.</param>
public sealed record ComparisonSummaryEntry(int Cases, ChangeCountsEntry Changes, int Better, int Worse, IReadOnlyList<QuestionChangesEntry> Questions);
