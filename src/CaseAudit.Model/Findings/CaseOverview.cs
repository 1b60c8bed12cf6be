namespace CaseAudit.Model;

/// <summary>What a critical friend would say about a case as a whole.</summary>
/// <param name="Subject">The <c>caseId</c>.</param>
/// <param name="Strengths">See <see cref="JudgedCase.Strengths"/>.</param>
/// <param name="AreasForConsideration">See <see cref="JudgedCase.AreasForConsideration"/>.</param>
public sealed record CaseOverview(string Subject, IReadOnlyList<Finding> Strengths, IReadOnlyList<Finding> AreasForConsideration);
