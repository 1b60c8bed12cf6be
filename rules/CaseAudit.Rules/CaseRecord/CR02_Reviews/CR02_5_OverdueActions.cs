using CaseAudit.Model;
using CaseAudit.Rules.CaseRecord.Derived;
using CaseAudit.Rules.Facts;
using CaseAudit.Rules.Judging;
using CaseAudit.Rules.Wording;

namespace CaseAudit.Rules.CaseRecord.CR02_Reviews;

/// <summary>CR02.5: are actions of the plan overdue, how many, and for how long?</summary>
[Name(Code)]
public sealed class CR02_5_OverdueActions : Rule
{
    internal const string Code = "CR02.5";

    /// <inheritdoc/>
    public override void Define()
    {
        CaseUnderReview @case = null!;
        Standards standards = null!;
        IEnumerable<CurrentPlan> plans = null!;

        When()
            .Match(() => @case)
            .Match(() => standards)
            .Query(() => plans, q => q.Match<CurrentPlan>().Collect());

        Then()
            .Yield(_ => Decide(@case, standards, plans.FirstOrDefault()));
    }

    private static Finding Decide(CaseUnderReview @case, Standards standards, CurrentPlan? plan)
    {
        if (PlanContent.WithoutActions(@case, Code, plan) is Finding without) return without;

        var open = plan!.Actions.FindAll(action => action.Item.CompletedOn is null);
        if (open.Count == 0)
            return @case.Finding(Code, Grade.Met, () => "No action is overdue: all actions of the plan are completed.", () => plan!.Actions.ConvertAll(action => action.Shows("completedOn", action.Item.CompletedOn, "completed")));

        // That an action has no due date is CR01.3's; here it cannot be overdue.
        if (open.TrueForAll(action => action.Item.Due is null))
            return @case.NotEvidenced(Code, () => "No evidence on the record of when the open actions are due.", () => open.ConvertAll(action => action.Shows(null, "no due date")));

        var overdue = open.FindAll(action => action.Item.Due < @case.End);
        var oldest = overdue.MinBy(action => action.Item.Due);
        var limit = standards.Required(StandardKeys.DriftOverdue, oldest?.Item.Due ?? @case.AsOf);
        var grade = oldest is null ? Grade.Met : standards.Due(limit, oldest.Item.Due!.Value) < @case.End ? Grade.NotMet : Grade.PartlyMet;
        return new Finding(
            Code, @case.CaseId, grade, () => Message(@case.End, open.Count, overdue.Count, oldest?.Item.Due, grade == Grade.NotMet ? limit : null),
            () => (oldest is null ? open.FindAll(action => action.Item.Due is not null) : overdue).ConvertAll(action => action.Shows("due", action.Item.Due, oldest is null ? "open, not due yet" : "open, overdue")))
        {
            Standards = [limit],
            Observations = [new Observation("actions.open", open.Count), new Observation("actions.overdue", overdue.Count)],
        };
    }

    private static string Message(DateOnly end, int open, int overdue, DateOnly? oldest, Standard? beyond) => oldest is null
        ? $"{(open == 1 ? "The open action is not overdue" : $"None of the {Say.Number(open)} open actions is overdue")}."
        : $"{Say.Capital(Say.Part(overdue, open, "open action"))} {(overdue == 1 ? "is" : "are")} overdue; {(overdue == 1 ? "it" : "the oldest")} was due by {Say.Date(oldest.Value)}, {Say.Span(oldest.Value, end)} ago{(beyond is null ? "" : $" and beyond the {Say.Standard(beyond)} after which it counts as drift")}.";
}
