namespace CaseAudit.Model;

/// <summary>A recommendation of an audit or report as judged on its five legs.</summary>
/// <param name="RecommendationId">The recommendation’s reference.</param>
/// <param name="Source">The audit or report that made it.</param>
/// <param name="At">Where it stands in the programme.</param>
/// <param name="Judgement">The judgement.</param>
public sealed record JudgedRecommendation(string RecommendationId, string Source, Place At, SmartJudgement Judgement);
