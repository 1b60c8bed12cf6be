namespace CaseAudit.Reporting;

/// <summary>What became of one question across the cases: in how many it got better or worse, and how many of its findings changed how.</summary>
public sealed record QuestionChangesEntry(string Code, string Title, int Better, int Worse, ChangeCountsEntry Changes);
