using CaseAudit.Model;

namespace CaseAudit.Reporting;

/// <summary>A recommendation as judged on its five legs; <c>source</c> is the audit or report, and is left out where there is none.</summary>
public sealed record RecommendationEntry(string RecommendationId, string? Source, string? At, string? Text, Grade Grade, LegsEntry Legs, IReadOnlyList<string> SuccessMeasures, IReadOnlyList<string> VerificationSteps)
{
    /// <summary>A recommendation of an audit or report.</summary>
    internal static RecommendationEntry Of(JudgedRecommendation judged) => Of(judged.RecommendationId, judged.Source, judged.At.ToString(), null, judged.Judgement);

    /// <summary>A recommendation by itself.</summary>
    internal static RecommendationEntry Of(SmartLine line) => Of(line.Id, null, null, line.Text, line.Judgement);

    private static RecommendationEntry Of(string id, string? source, string? at, string? text, SmartJudgement judgement) =>
        new(id, source, at, text, judgement.Grade, LegsEntry.Of(judgement), judgement.SuccessMeasures, judgement.VerificationSteps);
}
