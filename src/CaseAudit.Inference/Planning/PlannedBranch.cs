namespace CaseAudit.Inference;

/// <summary>One part of an <c>Or</c>, with the positions of its patterns: from the first, up to but not the last.</summary>
internal sealed record PlannedBranch(PlannedElement Part, int FirstPosition, int EndPosition);
