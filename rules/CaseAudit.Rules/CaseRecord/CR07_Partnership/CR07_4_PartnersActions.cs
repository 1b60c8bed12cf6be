using CaseAudit.Model;
using CaseAudit.Rules.CaseRecord.Derived;
using CaseAudit.Rules.Facts;
using CaseAudit.Rules.Judging;
using CaseAudit.Rules.Wording;

namespace CaseAudit.Rules.CaseRecord.CR07_Partnership;

/// <summary>CR07.4: are partners' actions of the plan done on time about as often as children's social care's?</summary>
[Name(Code)]
public sealed class CR07_4_PartnersActions : Rule
{
    internal const string Code = "CR07.4";

    /// <inheritdoc/>
    public override void Define()
    {
        CaseUnderReview @case = null!;
        Standards standards = null!;
        IEnumerable<CurrentPlan> plan = null!;

        When()
            .Match(() => @case)
            .Match(() => standards)
            .Query(() => plan, q => q.Match<CurrentPlan>().Collect());

        Then()
            .Yield(_ => Decide(@case, standards, plan.FirstOrDefault()));
    }

    private static Finding Decide(CaseUnderReview @case, Standards standards, CurrentPlan? plan)
    {
        if (@case.RequiredPlan is null) return @case.NotApplicable(Code, () => "The status asks for no plan.");
        if (@case.Has(RecordCollection.Plans) == Presence.Absent) return @case.Silent(Code, RecordCollection.Plans);
        if (plan is null) return @case.NotApplicable(Code, () => "No current plan is recorded.");

        var objectives = plan.Record.Parts<Objective>().AsList();
        if (plan.Record.Item.Objectives is null || (objectives.Count > 0 && objectives.TrueForAll(objective => objective.Item.Actions is null)))
            return @case.NotEvidenced(Code, () => "No evidence on the record of the plan’s actions.", () => [plan.Record.Shows(plan.Record.Item.Created, "no actions recorded")]);

        var due = plan.Actions.FindAll(action => IsDue(action.Item, @case.End));
        if (due.Count > 0 && due.TrueForAll(action => string.IsNullOrWhiteSpace(action.Item.Agency)))
            return @case.NotEvidenced(Code, () => "No evidence on the record of which agency the plan’s actions fall to.", () => due.ConvertAll(action => action.Shows(action.Item.Due, "no agency recorded")));

        var ours = due.FindAll(action => Involvement.Same(action.Item.Agency, Involvement.SocialCare));
        var partners = due.FindAll(action => Involvement.IsPartner(action.Item.Agency));
        if (ours.Count < Comparable || partners.Count < Comparable)
            return @case.NotApplicable(Code, () => $"Too few actions are due to compare: {Say.Count(partners.Count, "action")} of partners, {Say.Count(ours.Count, "action")} of children’s social care.");

        var gap = standards.Required(StandardKeys.PartnersActionGap, @case.AsOf);
        var late = partners.FindAll(action => !OnTime(action.Item));
        int onTime = partners.Count - late.Count, oursOnTime = ours.Count(action => OnTime(action.Item));

        // Cross-multiplied, so that a share exactly on the limit is on it.
        var grade = (oursOnTime * partners.Count) - (onTime * ours.Count) <= gap.Value * partners.Count * ours.Count ? Grade.Met : Grade.PartlyMet;
        return new Finding(
            Code, @case.CaseId, grade, () => $"Partners completed {Say.OfTotal(onTime, partners.Count, "action")} on time, children’s social care {Say.OfTotal(oursOnTime, ours.Count, "action")}.",
            () => (grade == Grade.Met ? partners : late).ConvertAll(Shows))
        {
            Standards = [gap],
            Observations =
            [
                new Observation("actions.partners.due", partners.Count), new Observation("actions.partners.onTime", onTime),
                new Observation("actions.socialCare.due", ours.Count), new Observation("actions.socialCare.onTime", oursOnTime),
            ],
        };
    }

    // With one action a share says nothing; the number is part of what a comparison is.
    private const int Comparable = 2;

    /// <summary>The due day has come; on the last day itself only what is done counts, since the rest is not overdue.</summary>
    private static bool IsDue(PlanAction action, DateOnly end) => action.Due < end || (action.Due == end && action.CompletedOn is not null);

    private static bool OnTime(PlanAction action) => action.CompletedOn <= action.Due;

    private static Evidence Shows(Recorded<PlanAction> action) => action.Shows("due", action.Item.Due,
        $"{Say.Words(action.Item.Agency!)}: {(action.Item.CompletedOn is DateOnly done ? $"done on {Say.Date(done)}" : "not done")}");
}
