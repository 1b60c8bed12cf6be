using CaseAudit.Model;
using CaseAudit.Rules.Facts;
using CaseAudit.Rules.Judging;
using CaseAudit.Rules.Wording;

namespace CaseAudit.Rules.CaseRecord.Derived;

/// <summary>Why the content of the current plan cannot be judged; each member gives null where it can.</summary>
public static class PlanContent
{
    /// <summary>The plan that the status requires, by its name: <c>child protection plan</c>.</summary>
    public static string Name(CaseUnderReview @case) => @case.RequiredPlan is PlanType type ? $"{Say.Words(type)} plan" : "plan";

    /// <summary>The status requires no plan, the extract carries no plans, or no current one is on the record (whose absence CR01.1 counts).</summary>
    public static Finding? WithoutPlan(CaseUnderReview @case, string code, CurrentPlan? plan)
    {
        if (@case.RequiredPlan is null) return NotRequired(@case, code);
        if (@case.Has(RecordCollection.Plans) == Presence.Absent) return @case.Silent(code, RecordCollection.Plans);
        return plan is null ? NotRecorded(@case, code) : null;
    }

    /// <summary>As <see cref="WithoutPlan"/>; or the record is silent on the objectives, or none is open.</summary>
    public static Finding? WithoutOpenObjectives(CaseUnderReview @case, string code, CurrentPlan? plan)
    {
        if (WithoutPlan(@case, code, plan) is Finding finding) return finding;
        if (plan!.Record.Item.Objectives is null) return NoObjectives(@case, code, plan);
        return plan.OpenObjectives.Count > 0 ? null : @case.NoneRecorded(code, "open objectives");
    }

    /// <summary>As <see cref="WithoutPlan"/>; or the record is silent on the objectives or their actions, or there are no actions.</summary>
    public static Finding? WithoutActions(CaseUnderReview @case, string code, CurrentPlan? plan)
    {
        if (WithoutPlan(@case, code, plan) is Finding finding) return finding;
        if (plan!.Record.Item.Objectives is null) return NoObjectives(@case, code, plan);
        if (plan.Actions.Count > 0) return null;

        var silent = Silent(plan).ToList();
        return silent.Count == 0
            ? @case.NoneRecorded(code, "actions")
            : @case.NotEvidenced(code, () => "No evidence on the record of the actions of the plan.", () => silent.ConvertAll(objective => objective.Shows(null, "no actions in the extract")));
    }

    /// <summary>The objectives on whose actions the extract says nothing.</summary>
    public static IEnumerable<Recorded<Objective>> Silent(CurrentPlan plan) => plan.Record.Parts<Objective>().Where(objective => objective.Item.Actions is null);

    // Apart from where there is a plan, so that nothing is made for words that are not said.
    private static Finding NotRequired(CaseUnderReview @case, string code) =>
        @case.NotApplicable(code, () => $"No plan is required for the status “{Say.Words(@case.Status)}”.");

    private static Finding NotRecorded(CaseUnderReview @case, string code) =>
        @case.NotApplicable(code, () => $"No current {Name(@case)} recorded, so there is no content to read.");

    private static Finding NoObjectives(CaseUnderReview @case, string code, CurrentPlan plan) =>
        @case.NotEvidenced(code, () => "No evidence on the record of the objectives of the plan.", () => [plan.Record.Shows(plan.Record.Item.Created, "no objectives in the extract")]);
}
