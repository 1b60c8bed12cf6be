using CaseAudit.Model;
using CaseAudit.Rules.CaseRecord.Derived;
using CaseAudit.Rules.Facts;
using CaseAudit.Rules.Judging;
using CaseAudit.Rules.Smart;
using CaseAudit.Rules.Wording;

namespace CaseAudit.Rules.CaseRecord.CR01_Plans;

/// <summary>CR01.4: has each action of the plan an owner, by role and agency?</summary>
[Name(Code)]
public sealed class CR01_4_ActionOwners : Rule
{
    internal const string Code = "CR01.4";

    /// <inheritdoc/>
    public override void Define()
    {
        CaseUnderReview @case = null!;
        Standards standards = null!;
        SmartJudge judge = null!;
        IEnumerable<CurrentPlan> plans = null!;
        IEnumerable<Recorded<PlanAction>> owned = null!;
        IEnumerable<Recorded<Person>> family = null!;

        When()
            .Match(() => @case)
            .Match(() => standards)
            .Match(() => judge)
            .Query(() => plans, q => q.Match<CurrentPlan>().Collect())
            .Query(() => owned, q => q.Match<Recorded<PlanAction>>(a => Silence.Recorded(a.Item.Owner) != null || Silence.Recorded(a.Item.Agency) != null).Collect())
            .Query(() => family, q => q.Match<Recorded<Person>>(p => p.Item.Relationship != null, p => p.Item.Relationship != "").Collect());

        Then()
            .Yield(_ => Decide(@case, standards, judge, plans.FirstOrDefault(), owned.Any(), family.AsList()));
    }

    private static Finding Decide(CaseUnderReview @case, Standards standards, SmartJudge judge, CurrentPlan? plan, bool anyActionIsOwned, List<Recorded<Person>> family)
    {
        if (PlanContent.WithoutActions(@case, Code, plan) is Finding without) return without;

        var readings = plan!.Actions.ConvertAll(action => Read(action, standards, family));
        foreach (var objective in PlanContent.Silent(plan)) readings.Add(new Reading(objective, null, "no actions in the extract"));
        IReadOnlyList<Evidence> Evidence(List<Reading> shown) => shown.ConvertAll(reading => CR01_4_ActionOwners.Evidence(reading, plan.Record.Item.Created, judge));
        List<Reading> Lacking() => readings.FindAll(reading => reading.IsOwned != true);
        var grade = Conditions.Combine(readings, reading => reading.IsOwned, anyActionIsOwned);
        return grade switch
        {
            Grade.NotEvidenced => @case.NotEvidenced(Code, () => "No evidence on the record of who owns the actions of the plan.", () => Evidence(Lacking())),
            Grade.Met => @case.Finding(Code, grade, () => $"{Say.Capital(Say.All(readings.Count, "action"))} {(readings.Count == 1 ? "has" : "have")} an owner, by role and agency.", () => Evidence(readings)),
            _ => @case.Finding(Code, grade, () => Message(Lacking().Count, readings.Count), () => Evidence(Lacking())),
        };
    }

    private static string Message(int lacking, int actions) =>
        $"{Say.Capital(Say.Part(lacking, actions, "action"))} {(lacking == 1 ? "has" : "have")} no owner by role and agency on the record.";

    private static Evidence Evidence(Reading reading, DateOnly made, SmartJudge judge)
    {
        if (reading.Subject is not Recorded<PlanAction> action) return reading.Subject.Shows(null, reading.Read);

        // Without its due date: a plan that is written anew carries over actions that were due before.
        var given = new SmartRecommendation(action.Item.Description ?? "", made) { Owner = action.Item.Owner };
        return action.Shows(action.Item.Due, judge.Beside(reading.Read, given, SmartLeg.Achievable));
    }

    private static Reading Read(Recorded<PlanAction> action, Standards standards, List<Recorded<Person>> family)
    {
        var (owner, agency) = (Silence.Given(action.Item.Owner, standards), Silence.Given(action.Item.Agency, standards));
        // A mother's own action belongs to no agency.
        if (owner == true && agency != true && Phrases.Any(action.Item.Owner, family.Select(person => person.Item.Relationship!))) agency = true;

        bool? owned = owner is null && agency is null ? null : owner == true && agency == true;
        var read = owned == true ? "owned" : (owner, agency) switch
        {
            (true, _) => "owner without an agency",
            (_, true) => "agency without an owner",
            _ => "no owner",
        };
        return new Reading(action, owned, read);
    }

    private readonly record struct Reading(Recorded Subject, bool? IsOwned, string Read);
}
