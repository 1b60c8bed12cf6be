using CaseAudit.Model;
using CaseAudit.Rules.CaseRecord.Derived;
using CaseAudit.Rules.Facts;
using CaseAudit.Rules.Judging;
using CaseAudit.Rules.Wording;

namespace CaseAudit.Rules.CaseRecord.CR01_Plans;

/// <summary>CR01.1: is there the plan that the status requires, made in time and brought up to date at the last review?</summary>
[Name(Code)]
public sealed class CR01_1_CurrentPlan : Rule
{
    internal const string Code = "CR01.1";

    /// <inheritdoc/>
    public override void Define()
    {
        CaseUnderReview @case = null!;
        Standards standards = null!;
        IEnumerable<CurrentPlan> current = null!;
        IEnumerable<Recorded<Plan>> plans = null!;
        IEnumerable<Recorded<Assessment>> leading = null!;
        IEnumerable<Recorded<Meeting>> reviews = null!;

        When()
            .Match(() => @case)
            .Match(() => standards)
            .Query(() => current, q => q.Match<CurrentPlan>().Collect())
            .Query(() => plans, q => q.Match<Recorded<Plan>>().Collect())
            .Query(() => leading, q => q.Match<Recorded<Assessment>>(a => PlanTimescale.Leads(a.Item, @case, standards)).Collect())
            .Query(() => reviews, q => q.Match<Recorded<Meeting>>(m => m.Item.Type == @case.ReviewMeeting, m => m.Item.Date <= @case.End).Collect());

        Then()
            .Yield(_ => Decide(@case, current.FirstOrDefault(), plans.AsList(), PlanTimescale.Of(@case, standards, leading.AsList()), reviews.MaxBy(m => m.Item.Date)));
    }

    private static Finding Decide(CaseUnderReview @case, CurrentPlan? current, List<Recorded<Plan>> plans, PlanTimescale timescale, Recorded<Meeting>? lastReview)
    {
        if (current is null)
        {
            return @case.RequiredPlan is null || @case.Has(RecordCollection.Plans) == Presence.Absent
                ? PlanContent.WithoutPlan(@case, Code, current)!
                : WithoutPlan(@case, plans.FindAll(plan => plan.Item.Type == @case.RequiredPlan), timescale);
        }

        var plan = current.Record;
        if (@case.Has(RecordCollection.Meetings) == Presence.Absent)
            return @case.NotEvidenced(Code, () => $"The {PlanContent.Name(@case)} is on the record; without meetings in the extract there is no evidence whether it was updated at the last review.", () => [Shows(plan)]);

        var first = First(plans, plan, timescale.From);
        var isLate = first.Item.Created > timescale.Due;
        var isCurrent = lastReview is null || LastChanged(plan.Item) >= lastReview.Item.Date;
        var grade = timescale.Due is null ? Conditions.Combine([isCurrent]) : Conditions.Combine([!isLate, isCurrent]);

        IReadOnlyList<Evidence> Evidence()
        {
            List<Evidence> evidence = [];
            if (isLate) evidence.Add(first.Shows("created", first.Item.Created, $"{PlanContent.Name(@case)} made"));
            if (!isCurrent) evidence.AddRange([Shows(plan), lastReview!.Shows("date", lastReview.Item.Date, "review held")]);
            return evidence.Count > 0 ? evidence : [Shows(plan)];
        }

        return @case.Finding(
            Code, grade, () => Message(PlanContent.Name(@case), plan.Item, first.Item, timescale, isLate, isCurrent ? null : lastReview!.Item.Date),
            Evidence, Applied(timescale));
    }

    // A plan that is written anew at each review was made in time when the first of them was.
    private static Recorded<Plan> First(List<Recorded<Plan>> plans, Recorded<Plan> current, DateOnly from)
    {
        Recorded<Plan>? first = null;
        foreach (var plan in plans)
        {
            if (plan.Item.Type == current.Item.Type && !(plan.Item.Ended < from) && !(plan.Item.Created >= first?.Item.Created)) first = plan;
        }

        return current.Item.Created >= first?.Item.Created ? first : current;
    }

    private static Finding WithoutPlan(CaseUnderReview @case, List<Recorded<Plan>> ended, PlanTimescale timescale)
    {
        var name = PlanContent.Name(@case);
        if (timescale.AwaitsAssessment) return @case.NotApplicable(Code, () => $"The {name} is not due yet: the assessment that leads to it is in progress.");
        if (timescale.Due >= @case.End) return @case.NotApplicable(Code, () => $"The {name} is not overdue; it is due by {Say.Date(timescale.Due.Value)}.");

        var last = ended.MaxBy(plan => plan.Item.Ended);
        var due = timescale.Due is DateOnly day ? $"; it was due by {Say.Date(day)}" : "";
        return last is null
            ? @case.Finding(Code, Grade.NotMet, () => $"No {name} is on the record{due}.", () => [@case.Shows("plans", timescale.Due, $"no {name} recorded")], Applied(timescale))
            : @case.Finding(Code, Grade.NotMet, () => $"The last {name} ended on {Say.Date(last.Item.Ended!.Value)}; no current one is on the record.", () => [last.Shows("ended", last.Item.Ended, $"{name} ended")], Applied(timescale));
    }

    private static Standard[] Applied(PlanTimescale timescale) => timescale.Standard is null ? [] : [timescale.Standard];

    private static string Message(string name, Plan plan, Plan first, PlanTimescale timescale, bool isLate, DateOnly? outdatedBy)
    {
        var made = isLate
            ? $"The {name} was made on {Say.Date(first.Created)}, after the {Say.Standard(timescale.Standard!)} that ended on {Say.Date(timescale.Due!.Value)}"
            : $"The {name} is on the record";
        var updated = outdatedBy is DateOnly review
            ? $"no change to it is recorded since the last review on {Say.Date(review)}"
            : $"it is current, last changed on {Say.Date(LastChanged(plan))}";
        return $"{made}; {updated}.";
    }

    private static DateOnly LastChanged(Plan plan) => plan.Updated > plan.Created ? plan.Updated.Value : plan.Created;

    private static Evidence Shows(Recorded<Plan> plan) =>
        plan.Item.Updated > plan.Item.Created ? plan.Shows("updated", plan.Item.Updated, "last changed") : plan.Shows("created", plan.Item.Created, "no later change recorded");
}
