using CaseAudit.Model;
using CaseAudit.Rules.CaseRecord.Derived;
using CaseAudit.Rules.Facts;
using CaseAudit.Rules.Judging;
using CaseAudit.Rules.Wording;

namespace CaseAudit.Rules.CaseRecord.CR01_Plans;

/// <summary>CR01.6: does the plan say what happens if it does not work?</summary>
[Name(Code)]
public sealed class CR01_6_Contingency : Rule
{
    internal const string Code = "CR01.6";

    /// <inheritdoc/>
    public override void Define()
    {
        CaseUnderReview @case = null!;
        Standards standards = null!;
        IEnumerable<CurrentPlan> plans = null!;
        IEnumerable<Recorded<Plan>> withContingency = null!;

        When()
            .Match(() => @case)
            .Match(() => standards)
            .Query(() => plans, q => q.Match<CurrentPlan>().Collect())
            .Query(() => withContingency, q => q.Match<Recorded<Plan>>(p => Silence.Given(p.Item.Contingency, standards) == true).Collect());

        Then()
            .Yield(_ => Decide(@case, standards, plans.FirstOrDefault(), withContingency.Any()));
    }

    private static Finding Decide(CaseUnderReview @case, Standards standards, CurrentPlan? plan, bool anyPlanHasOne)
    {
        if (PlanContent.WithoutPlan(@case, Code, plan) is Finding without) return without;

        var record = plan!.Record;
        return Silence.Given(record.Item.Contingency, standards) switch
        {
            true => @case.Finding(Code, Grade.Met, () => $"The {PlanContent.Name(@case)} records a contingency.", () => [record.Shows("contingency", record.Item.Created, Excerpt.Of(record.Item.Contingency!))]),
            false => @case.Finding(Code, Grade.NotMet, () => $"The {PlanContent.Name(@case)} states no contingency: only a placeholder stands in its place.", () => [record.Shows("contingency", record.Item.Created, Excerpt.Of(record.Item.Contingency!))]),
            // Another plan of the case has one, so that its absence here is no gap of the extract (G5).
            null when anyPlanHasOne => @case.Finding(Code, Grade.NotMet, () => $"The {PlanContent.Name(@case)} records no contingency, though another plan on the record does.", () => [record.Shows(record.Item.Created, "no contingency")]),
            null => @case.NotEvidenced(Code, () => $"No evidence on the record of a contingency in the {PlanContent.Name(@case)}.", () => [record.Shows(record.Item.Created, "no contingency")]),
        };
    }
}
