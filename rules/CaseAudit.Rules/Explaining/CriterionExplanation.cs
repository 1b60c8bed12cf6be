using CaseAudit.Model;

namespace CaseAudit.Rules.Explaining;

/// <summary>What a criterion found, and what became of it.</summary>
/// <param name="Criterion">The criterion.</param>
/// <param name="Finding">What it found; null where it could not be judged.</param>
/// <param name="NotJudged">Why it could not be judged; null where it was.</param>
/// <param name="Essential">Whether it is essential for the status of the case.</param>
/// <param name="InSummary">Whether it stands among the strengths or the areas for consideration, and why.</param>
public sealed record CriterionExplanation(Criterion Criterion, Finding? Finding, string? NotJudged, bool Essential, string InSummary);
