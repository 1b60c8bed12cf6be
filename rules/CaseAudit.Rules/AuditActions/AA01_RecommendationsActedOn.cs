using CaseAudit.Model;
using CaseAudit.Rules.Facts;
using CaseAudit.Rules.Judging;
using CaseAudit.Rules.Wording;

namespace CaseAudit.Rules.AuditActions;

/// <summary>AA01.1: were the recommendations that fell due carried out, and was that verified?</summary>
/// <remarks>Verified counts one, completed without verification a half. Completed late counts in full; the delay is told.</remarks>
[Name(Code)]
public sealed class AA01_RecommendationsActedOn : Rule
{
    internal const string Code = "AA01.1";

    /// <inheritdoc/>
    public override void Define()
    {
        ProgrammeUnderReview programme = null!;
        Standards standards = null!;
        IEnumerable<FollowedRecommendation> recommendations = null!;
        IEnumerable<Recorded> carriers = null!;

        When()
            .Match(() => programme)
            .Match(() => standards)
            .Query(() => recommendations, q => q.Match<FollowedRecommendation>().Collect())
            .Query(() => carriers, q => q.Match<Recorded>(r => Carries(r)).Collect());

        Then()
            .Yield(_ => Decide(programme, standards, recommendations.AsList(), carriers.Any()));
    }

    private static bool Carries(Recorded record) => record is Recorded<Audit> { Item.Recommendations: not null } or Recorded<AuditReport> { Item.Recommendations: not null };

    private static Finding Decide(ProgrammeUnderReview programme, Standards standards, List<FollowedRecommendation> recommendations, bool carried)
    {
        if (!carried) return ProgrammeFindings.NotEvidenced(Code, "No evidence of recommendations: neither audits nor reports carry any.");

        var leftOut = recommendations.FindAll(one => one.IsSuperseded || one.Recommendation.Item.Due is null);
        var due = recommendations.FindAll(one => !one.IsSuperseded && one.Recommendation.Item.Due <= programme.AsOf);
        if (due.Count == 0) return ProgrammeFindings.Of(Code, Grade.NotApplicable, () => (recommendations.Count == 0 ? "No recommendations recorded." : "No recommendation has fallen due yet.") + LeftOut(leftOut), () => []);

        // Halves are counted, so that the share is one of whole numbers.
        var halves = due.Sum(Halves);
        return ProgrammeFindings.Of(
            Code, Conditions.OfShare(halves, 2 * due.Count, standards, programme.AsOf), () => Message(due) + LeftOut(leftOut),
            () => [.. due.Select(one => one.Recommendation.Shows(one.Recommendation.Item.CompletedOn ?? one.Recommendation.Item.Due, Says(one)))],
            standards.Required(StandardKeys.IntervalMet, programme.AsOf), standards.Required(StandardKeys.IntervalPartly, programme.AsOf));
    }

    private static int Halves(FollowedRecommendation one) => one.IsRefuted ? 0 : one.IsVerified ? 2 : one.IsCompleted ? 1 : 0;

    private static string Says(FollowedRecommendation one)
    {
        var state = one.IsRefuted ? "a check found it not done"
            : one.IsVerified ? "completed and verified"
            : one.IsCompleted ? "completed, not verified"
            : $"not completed, due by {Say.Date(one.Recommendation.Item.Due!.Value)}";
        return one.IsLate ? $"{state}; {Say.Span(one.Recommendation.Item.Due!.Value, one.Recommendation.Item.CompletedOn!.Value)} late" : state;
    }

    private static string Message(List<FollowedRecommendation> due)
    {
        var states = due.GroupBy(Halves).OrderByDescending(group => group.Key).Select(group => (Count: group.Count(), State: State(group.Key))).ToList();
        var late = due.Count(one => one.IsLate);
        return (states.Count == 1
                ? $"{Say.Capital(Say.All(due.Count, "recommendation"))} that fell due {Was(due.Count)} {states[0].State}."
                : $"Of {Say.Count(due.Count, "recommendation")} that fell due, {Say.List(states.Select(one => $"{Say.Number(one.Count)} {Was(one.Count)} {one.State}"))}.")
            + (late == 0 ? "" : $" {Say.Capital(Say.Number(late))} {Was(late)} completed late.");
    }

    private static string State(int halves) => halves switch
    {
        2 => "completed and verified",
        1 => "completed without verification",
        _ => "not recorded as done",
    };

    private static string Was(int count) => count == 1 ? "was" : "were";

    private static string LeftOut(List<FollowedRecommendation> leftOut) => leftOut.Count == 0
        ? ""
        : $" Left out as superseded or undated: {Say.List(leftOut.Select(one => one.Recommendation.Item.Id))}.";
}
