using CaseAudit.Model;
using CaseAudit.Rules.Facts;

namespace CaseAudit.Rules.CaseRecord.Derived;

/// <summary>Finds the plan that the status requires.</summary>
[Name("The current plan")]
[Description("The plan that the status requires: the latest of its type that has not ended.")]
public sealed class FindCurrentPlan : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        CaseUnderReview @case = null!;
        IEnumerable<Recorded<Plan>> plans = null!;

        When()
            .Match(() => @case, c => c.RequiredPlan != null)
            .Query(() => plans, q => q
                .Match<Recorded<Plan>>(
                    p => p.Item.Type == @case.RequiredPlan,
                    // Closing a case ends its plan: a closed case is judged by the last plan of its status.
                    p => p.Item.Ended == null || (@case.Closed != null && p.Item.Ended >= @case.StatusStart))
                .Collect()
                .Where(found => found.Any()));

        Then()
            .Yield(_ => new CurrentPlan(Latest(plans)));
    }

    private static Recorded<Plan> Latest(IEnumerable<Recorded<Plan>> plans) => plans.MaxBy(plan => plan.Item.Created)!;
}
