namespace CaseAudit.Reporting;

/// <summary>The questions on the action taken.</summary>
public sealed record ActionsEntry(IReadOnlyList<QuestionEntry> Questions);
