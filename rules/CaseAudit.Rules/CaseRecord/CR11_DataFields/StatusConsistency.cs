using CaseAudit.Model;
using CaseAudit.Rules.CaseRecord.Derived;
using CaseAudit.Rules.Facts;
using CaseAudit.Rules.Judging;
using CaseAudit.Rules.Wording;

namespace CaseAudit.Rules.CaseRecord.CR11_DataFields;

/// <summary>Whether the status agrees with what else the record holds.</summary>
internal static class StatusConsistency
{
    /// <summary>
    /// The timescale of the plan that the status requires, once it has passed: before that, a status without its plan is no contradiction. Null
    /// where no plan is required yet.
    /// </summary>
    public static Standard? PlanRequired(CaseUnderReview @case, Standards standards, CurrentAssessment? assessment)
    {
        if (@case.RequiredPlan is null || @case.Closed is not null) return null;

        var from = @case.LookedAfterSince ?? @case.StatusStart;
        // A care plan runs from the start of being looked after, any other plan from the later of status and assessment.
        if (@case.LookedAfterSince is null && assessment?.Record.Item.Completed is DateOnly completed && completed > from) from = completed;
        return standards.At(PlanKey(@case.Status), from) is Standard standard && standards.Due(standard, from) < @case.AsOf ? standard : null;
    }

    /// <summary>The checks of an open case: plan, history entry, plans of another status, legal status and placement of a looked-after child.</summary>
    public static IEnumerable<ConsistencyCheck> WhileOpen(CaseUnderReview @case, Standard? planRequired, List<Recorded> open)
    {
        var plans = Of<Plan>(open);
        var own = plans.FindAll(plan => plan.Item.Type == @case.RequiredPlan);
        if (planRequired is not null || own.Count > 0)
            yield return Present(@case, "plans", own, () => $"there is no open {Plan(@case.RequiredPlan!.Value)} although the status is {Say.Words(@case.Status)}");

        var periods = open.FindAll(item => item is Recorded<StatusPeriod> period && period.Item.Status == @case.Status);
        yield return Present(@case, "statusHistory", periods, () => $"the status history has no open entry for the status {Say.Words(@case.Status)}");

        var others = plans.FindAll(plan => !BelongsTo(@case, plan.Item.Type));
        if (plans.Count > 0)
        {
            yield return new(
                others.Count == 0, () => $"there is an open {Say.List(others.Select(plan => Plan(plan.Item.Type)).Distinct())} although the status is {Say.Words(@case.Status)}",
                () => (others.Count == 0 ? plans : others).ConvertAll(plan => plan.Shows("type", plan.Item.Created, "open " + Plan(plan.Item.Type))));
        }

        if (@case.Status != CaseStatus.ChildLookedAfter) yield break;

        yield return Present(@case, "legalStatuses", Of<LegalStatus>(open), () => "the child is looked after without an open legal status");
        yield return Present(@case, "placements", Of<Placement>(open), () => "the child is looked after without an open placement");
    }

    /// <summary>The check of a closed case: nothing is open on it.</summary>
    public static IEnumerable<ConsistencyCheck> WhenClosed(CaseUnderReview @case, List<Recorded> open)
    {
        yield return new(
            open.Count == 0, () => $"{Say.Count(open.Count, "item")} {(open.Count == 1 ? "is" : "are")} still open on the closed case ({Say.List(open.Select(item => OpenItems.Name(item)!).Distinct())})",
            () => open.Count == 0 ? [@case.Shows("closed", @case.Closed, "closed, nothing open")] : open.ConvertAll(item => item.Shows(null, "open: " + OpenItems.Name(item))));
    }

    /// <summary>The history of the episode begins on the day it was opened. Periods that ended by then belong to an earlier episode.</summary>
    public static IEnumerable<ConsistencyCheck> Opened(CaseUnderReview @case, List<Recorded<StatusPeriod>> history)
    {
        Recorded<StatusPeriod>? first = null;
        foreach (var period in history)
        {
            var isOfEpisode = period.Item.From >= @case.Opened || period.Item.To is null || period.Item.To > @case.Opened;
            if (isOfEpisode && !(first?.Item.From <= period.Item.From)) first = period;
        }

        if (first is null) yield break;

        yield return new(
            first.Item.From == @case.Opened, () => $"the case was opened on {Say.Date(@case.Opened)} but its status history begins on {Say.Date(first.Item.From)}",
            () => [@case.Shows("opened", @case.Opened, "opened"), first.Shows("from", first.Item.From, "status history begins")]);
    }

    private static ConsistencyCheck Present(CaseUnderReview @case, string collection, IReadOnlyList<Recorded> items, Func<string> words) =>
        new(items.Count > 0, words, () => items.Count > 0 ? [.. items.Select(item => item.Shows(null, "open: " + OpenItems.Name(item)))] : [@case.Shows(collection, null, words())]);

    private static List<Recorded<T>> Of<T>(List<Recorded> open)
        where T : class
    {
        var found = new List<Recorded<T>>();
        foreach (var item in open)
        {
            if (item is Recorded<T> one) found.Add(one);
        }

        return found;
    }

    // A looked-after child may also be on a child protection plan (G11), and from sixteen has a pathway plan beside the care plan.
    private static bool BelongsTo(CaseUnderReview @case, PlanType type) =>
        type == @case.RequiredPlan || (@case.Status == CaseStatus.ChildLookedAfter && type is PlanType.ChildProtection or PlanType.Pathway);

    private static string PlanKey(CaseStatus status) => status switch
    {
        CaseStatus.ChildProtection => StandardKeys.PlanChildProtection,
        CaseStatus.ChildLookedAfter => StandardKeys.PlanCare,
        CaseStatus.CareLeaver => StandardKeys.PlanPathway,
        _ => StandardKeys.PlanChildInNeed,
    };

    private static string Plan(PlanType type) => Say.Words(type) + " plan";
}
