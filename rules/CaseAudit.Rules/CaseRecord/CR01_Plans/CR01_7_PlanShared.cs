using CaseAudit.Model;
using CaseAudit.Rules.CaseRecord.Derived;
using CaseAudit.Rules.Facts;
using CaseAudit.Rules.Judging;
using CaseAudit.Rules.Wording;

namespace CaseAudit.Rules.CaseRecord.CR01_Plans;

/// <summary>CR01.7: was the plan shared with the child, where old enough, and with the parents?</summary>
[Name(Code)]
public sealed class CR01_7_PlanShared : Rule
{
    internal const string Code = "CR01.7";

    /// <inheritdoc/>
    public override void Define()
    {
        CaseUnderReview @case = null!;
        Standards standards = null!;
        IEnumerable<CurrentPlan> current = null!;
        IEnumerable<Recorded<Plan>> plans = null!;

        When()
            .Match(() => @case)
            .Match(() => standards)
            .Query(() => current, q => q.Match<CurrentPlan>().Collect())
            .Query(() => plans, q => q.Match<Recorded<Plan>>().Collect());

        Then()
            .Yield(_ => Decide(@case, standards, current.FirstOrDefault(), plans.AsList()));
    }

    private static Finding Decide(CaseUnderReview @case, Standards standards, CurrentPlan? current, List<Recorded<Plan>> plans)
    {
        if (PlanContent.WithoutPlan(@case, Code, current) is Finding without) return without;

        var plan = current!.Record;
        var day = plan.Item.Updated ?? plan.Item.Created;
        var age = standards.Required(StandardKeys.PlanSharedFromAge, day);
        List<Sharing> asked = [];
        if (!@case.IsUnborn && !(@case.AgeOn(day) < age.Value))
        {
            // Without a date of birth nobody can say that the child should have it; that it was shared can still be said.
            var known = @case.AgeOn(day) is not null || plan.Item.SharedWithChild == true;
            asked.Add(Read(plan, "the child", "sharedWithChild", known ? plan.Item.SharedWithChild : null, known && plans.Exists(one => one.Item.SharedWithChild is not null)));
        }

        // A care leaver decides who reads the pathway plan.
        if (@case.Status != CaseStatus.CareLeaver)
            asked.Add(Read(plan, "the parents", "sharedWithParents", plan.Item.SharedWithParents, plans.Exists(one => one.Item.SharedWithParents is not null)));

        var grade = Conditions.Combine(asked, sharing => sharing.Shared);
        List<Sharing> Lacking() => asked.FindAll(sharing => sharing.Shared != true);
        return grade switch
        {
            Grade.NotApplicable => @case.NotApplicable(Code, () => "The plan is not expected to be shared with anyone."),
            Grade.NotEvidenced => @case.NotEvidenced(Code, () => $"No evidence on the record that the plan was shared with {Names(asked)}.", () => asked.ConvertAll(sharing => sharing.Evidence)),
            Grade.Met => @case.Finding(Code, grade, () => $"The plan was shared with {Say.List(asked.Select(sharing => sharing.With))}.", () => asked.ConvertAll(sharing => sharing.Evidence), age),
            _ => @case.Finding(Code, grade, () => $"There is no evidence on the record that the plan was shared with {Names(Lacking())}.", () => Lacking().ConvertAll(sharing => sharing.Evidence), age),
        };
    }

    private static Sharing Read(Recorded<Plan> plan, string with, string property, bool? shared, bool otherPlansSay) =>
        new(plan, with, shared is null ? null : property, shared ?? (otherPlansSay ? false : null));

    private static string Names(List<Sharing> sharings) => string.Join(" or ", sharings.Select(sharing => sharing.With));

    private readonly record struct Sharing(Recorded<Plan> Plan, string With, string? Property, bool? Shared)
    {
        public Evidence Evidence => Property is null
            ? Plan.Shows(Plan.Item.Created, $"nothing recorded of sharing it with {With}")
            : Plan.Shows(Property, Plan.Item.Created, $"{(Shared == true ? "shared" : "not shared")} with {With}");
    }
}
