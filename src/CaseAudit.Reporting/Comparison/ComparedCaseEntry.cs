namespace CaseAudit.Reporting;

/// <summary>One case that is in both: the questions whose grade changed, and what became of its findings.</summary>
public sealed record ComparedCaseEntry(
    string CaseId,
    ComparedStateEntry Before,
    ComparedStateEntry After,
    IReadOnlyList<ComparedQuestionEntry> Questions,
    IReadOnlyList<ComparedFindingEntry> Findings);
