using CaseAudit.Model;

namespace CaseAudit.Reporting;

/// <summary>A finding that changed, or that is still there; by its identity, <c>code:caseId</c>.</summary>
public sealed record ComparedFindingEntry(
    string Id,
    string Code,
    FindingChange Change,
    ChangeDirection? Direction,
    Significance Significance,
    ComparedGradeEntry? Before,
    ComparedGradeEntry? After);
