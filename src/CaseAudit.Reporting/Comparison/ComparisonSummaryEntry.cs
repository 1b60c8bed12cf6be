namespace CaseAudit.Reporting;

/// <summary>The cases in both taken together.</summary>
/// <param name="Cases">How many cases are in both.</param>
/// <param name="Changes">How many findings changed how.</param>
/// <param name="Better">How many of the findings that are still there got better.</param>
/// <param name="Worse">How many of them got worse.</param>
/// <param name="Accepted">How many findings below met are accepted now, whatever became of them; they keep their place among the others.</param>
/// <param name="Questions">The same by question.</param>
public sealed record ComparisonSummaryEntry(int Cases, ChangeCountsEntry Changes, int Better, int Worse, int Accepted, IReadOnlyList<QuestionChangesEntry> Questions);
