using CaseAudit.Model;
using CaseAudit.Rules.CaseRecord.Derived;
using CaseAudit.Rules.Facts;
using CaseAudit.Rules.Judging;
using CaseAudit.Rules.Wording;

namespace CaseAudit.Rules.CaseRecord.CR02_Reviews;

/// <summary>CR02.4: where an objective stands still, is a change of approach on the record?</summary>
[Name(Code)]
public sealed class CR02_4_ApproachChanged : Rule
{
    internal const string Code = "CR02.4";

    /// <inheritdoc/>
    public override void Define()
    {
        CaseUnderReview @case = null!;
        Standards standards = null!;
        IEnumerable<CurrentPlan> plans = null!;
        IEnumerable<StalledObjective> stalled = null!;
        IEnumerable<Recorded<Meeting>> reviews = null!;

        When()
            .Match(() => @case)
            .Match(() => standards)
            .Query(() => plans, q => q.Match<CurrentPlan>().Collect())
            .Query(() => stalled, q => q.Match<StalledObjective>().Collect())
            .Query(() => reviews, q => q.Match<Recorded<Meeting>>(m => m.Item.Type == @case.ReviewMeeting, m => m.Item.Date >= @case.StatusStart, m => m.Item.Date <= @case.End).Collect());

        Then()
            .Yield(_ => Decide(@case, standards, plans.FirstOrDefault(), stalled.AsList(), reviews.AsList()));
    }

    private static Finding Decide(CaseUnderReview @case, Standards standards, CurrentPlan? plan, List<StalledObjective> stalled, List<Recorded<Meeting>> reviews)
    {
        if (PlanContent.WithoutPlan(@case, Code, plan) is Finding without) return without;
        if (@case.Has(RecordCollection.Meetings) == Presence.Absent) return @case.Silent(Code, RecordCollection.Meetings);
        if (stalled.Count == 0) return NoneStalled(@case, standards, plan!, reviews);

        var unchanged = stalled.FindAll(objective => objective.Change is null);
        var grade = Conditions.Combine(stalled, objective => objective.Change is not null);
        return new Finding(
            Code, @case.CaseId, grade, () => Message(stalled, unchanged),
            () => [.. unchanged.Count > 0 ? unchanged.Select(objective => objective.Evidence) : stalled.Select(objective => objective.Change!)])
        {
            Standards = Applied.To(stalled, objective => objective.Limit),
            Observations = [new Observation("objectives.stalled", stalled.Count), new Observation("objectives.drifting", unchanged.Count)],
        };
    }

    // No drift is met (G3), unless nothing on the record could have shown any.
    private static Finding NoneStalled(CaseUnderReview @case, Standards standards, CurrentPlan plan, List<Recorded<Meeting>> reviews)
    {
        if (plan.Record.Item.Objectives is null or { Count: 0 }) return PlanContent.WithoutOpenObjectives(@case, Code, plan)!;

        var open = plan.OpenObjectives;
        var limit = standards.Required(StandardKeys.DriftReviews, @case.StatusStart);
        if (open.Count > 0 && reviews.Count >= limit.Value && open.TrueForAll(objective => objective.Item.TargetDate is null && !IsFollowed(objective, reviews)))
            return @case.NotEvidenced(Code, () => "No evidence on the record of how the open objectives came on: they have neither target dates nor progress at reviews.", () => open.ConvertAll(objective => objective.Shows(null, "no target date, no progress recorded")));

        return @case.Finding(
            Code, Grade.Met, () => open.Count == 0 ? "Every objective of the plan is achieved." : $"{(open.Count == 1 ? "The open objective does not stand still" : $"None of the {Say.Number(open.Count)} open objectives stands still")} by the reviews and target dates on the record.",
            () => [plan.Record.Shows("objectives", plan.Record.Item.Updated ?? plan.Record.Item.Created, $"{Say.Count(open.Count, "open objective")}")],
            limit, standards.Required(StandardKeys.DriftOverdue, @case.AsOf));
    }

    private static bool IsFollowed(Recorded<Objective> objective, List<Recorded<Meeting>> reviews) =>
        reviews.Exists(review => review.Parts<ObjectiveProgress>().Any(progress => progress.Item.ObjectiveId == objective.Item.Id && progress.Item.Progress is not null));

    private static string Message(List<StalledObjective> stalled, List<StalledObjective> unchanged)
    {
        if (unchanged.Count == 0) return $"{Say.Capital(Say.Count(stalled.Count, "objective"))} stood still; a change of approach is recorded for {(stalled.Count == 1 ? "it" : "each")}.";

        var changed = stalled.Count - unchanged.Count;
        var text = $"{Say.Capital(Say.Count(unchanged.Count, "objective"))} {(unchanged.Count == 1 ? "stands" : "stand")} still with no change of approach on the record: {Say.List(unchanged.Select(Describe))}";
        return changed == 0 ? $"{text}." : $"{text}; for {Say.Count(changed, "other objective")} one is recorded.";
    }

    private static string Describe(StalledObjective stalled) =>
        $"{(string.IsNullOrWhiteSpace(stalled.Objective.Item.Id) ? "an objective without a reference" : stalled.Objective.Item.Id)}, {(stalled.Limit.Unit == StandardUnit.Count ? $"no progress in {Say.Standard(stalled.Limit)} or more reviews" : $"more than {Say.Standard(stalled.Limit)} past its target date")}, since {Say.Date(stalled.Since)}";
}
