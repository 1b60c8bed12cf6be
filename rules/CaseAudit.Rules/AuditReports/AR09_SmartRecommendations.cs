using CaseAudit.Model;
using CaseAudit.Rules.Facts;
using CaseAudit.Rules.Judging;
using CaseAudit.Rules.Wording;

namespace CaseAudit.Rules.AuditReports;

/// <summary>AR09.1: are the report’s recommendations SMART?</summary>
[Name(Code)]
public sealed class AR09_SmartRecommendations : Rule
{
    internal const string Code = "AR09.1";

    /// <inheritdoc/>
    public override void Define()
    {
        ProgrammeUnderReview programme = null!;
        Standards standards = null!;
        Recorded<AuditReport> report = null!;
        IEnumerable<SmartlyJudged> judged = null!;

        When()
            .Match(() => programme)
            .Match(() => standards)
            .Match(() => report)
            .Query(() => judged, q => q.Match<SmartlyJudged>(j => j.Recommendation.Parent == report).Collect());

        Then()
            .Yield(_ => Decide(report, judged.AsList(), standards, report.ClockStart(programme)));
    }

    private static Finding Decide(Recorded<AuditReport> report, List<SmartlyJudged> judged, Standards standards, DateOnly on)
    {
        if (report.Without(Code, report.Item.Recommendations, "recommendations", "recommendations") is Finding without) return without;
        if (judged.Count == 0) return report.NotEvidenced(Code, "recommendations and whether they are SMART");

        var lacking = judged.FindAll(one => !one.IsSmart);
        return report.Finding(
            Code, Conditions.OfShare(judged.Count - lacking.Count, judged.Count, standards, on),
            () => $"{Say.Capital(Say.OfTotal(judged.Count - lacking.Count, judged.Count, "recommendation"))} {(judged.Count - lacking.Count == 1 ? "is" : "are")} specific, measurable, achievable, relevant and time-bound.",
            () => [.. (lacking.Count > 0 ? lacking : judged).Select(one => one.Recommendation.Shows(one.Recommendation.Item.Due, $"{Excerpt.Of(one.Recommendation.Item.Text ?? "no text")} ({one.Legs})"))],
            standards.Required(StandardKeys.IntervalMet, on), standards.Required(StandardKeys.IntervalPartly, on));
    }
}
