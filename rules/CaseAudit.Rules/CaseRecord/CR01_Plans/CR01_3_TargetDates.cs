using CaseAudit.Model;
using CaseAudit.Rules.CaseRecord.Derived;
using CaseAudit.Rules.Facts;
using CaseAudit.Rules.Judging;
using CaseAudit.Rules.Smart;
using CaseAudit.Rules.Wording;

namespace CaseAudit.Rules.CaseRecord.CR01_Plans;

/// <summary>CR01.3: has each open objective, and each open action, a date by which it is to be reached?</summary>
[Name(Code)]
public sealed class CR01_3_TargetDates : Rule
{
    internal const string Code = "CR01.3";

    /// <inheritdoc/>
    public override void Define()
    {
        CaseUnderReview @case = null!;
        Standards standards = null!;
        SmartJudge judge = null!;
        IEnumerable<CurrentPlan> plans = null!;
        IEnumerable<Recorded<Objective>> datedObjectives = null!;
        IEnumerable<Recorded<PlanAction>> datedActions = null!;

        When()
            .Match(() => @case)
            .Match(() => standards)
            .Match(() => judge)
            .Query(() => plans, q => q.Match<CurrentPlan>().Collect())
            .Query(() => datedObjectives, q => q.Match<Recorded<Objective>>(o => o.Item.TargetDate != null).Collect())
            .Query(() => datedActions, q => q.Match<Recorded<PlanAction>>(a => a.Item.Due != null).Collect());

        Then()
            .Yield(_ => Decide(@case, standards, judge, plans.FirstOrDefault(), datedObjectives.Any(), datedActions.Any()));
    }

    private static Finding Decide(CaseUnderReview @case, Standards standards, SmartJudge judge, CurrentPlan? plan, bool anyObjectiveIsDated, bool anyActionIsDated)
    {
        if (PlanContent.WithoutPlan(@case, Code, plan) is Finding without) return without;

        var readings = new List<Reading>(plan!.OpenObjectives.Count + plan.Actions.Count);
        foreach (var objective in plan.OpenObjectives) readings.Add(Read(objective, "open objective", objective.Item.TargetDate, objective.Item.Outcome, anyObjectiveIsDated, standards));
        foreach (var action in plan.Actions)
        {
            if (action.Item.CompletedOn is null) readings.Add(Read(action, "open action", action.Item.Due, action.Item.Description, anyActionIsDated, standards));
        }

        if (readings.Count == 0) return PlanContent.WithoutOpenObjectives(@case, Code, plan)!;

        foreach (var objective in plan.OpenObjectives)
        {
            if (objective.Item.Actions is null) readings.Add(new Reading(objective, "action", null, null));
        }

        List<Reading> Lacking() => readings.FindAll(reading => reading.HasDate != true);
        var grade = Conditions.Combine(readings, reading => reading.HasDate);
        IReadOnlyList<Evidence> Evidence(List<Reading> shown) => shown.ConvertAll(reading => CR01_3_TargetDates.Evidence(reading, plan.Record.Item.Created, judge));
        return grade switch
        {
            Grade.NotEvidenced => @case.NotEvidenced(Code, () => "No evidence on the record of target dates for the open objectives and actions.", () => Evidence(Lacking())),
            Grade.Met => @case.Finding(Code, grade, () => Message(readings), () => Evidence(readings)),
            _ => @case.Finding(Code, grade, () => Message(readings, Lacking()), () => Evidence(Lacking())),
        };
    }

    private static Evidence Evidence(Reading reading, DateOnly made, SmartJudge judge)
    {
        if (reading.Kind == "action") return reading.Subject.Shows(null, "no actions in the extract");

        var (property, text, due) = reading.Subject is Recorded<PlanAction> action
            ? ("due", action.Item.Description, action.Item.Due)
            : ("targetDate", ((Recorded<Objective>)reading.Subject).Item.Outcome, ((Recorded<Objective>)reading.Subject).Item.TargetDate);
        var given = new SmartRecommendation(text ?? "", made) { Due = due };
        return due is null
            ? reading.Subject.Shows(null, judge.Beside("no target date", given, SmartLeg.TimeBound))
            : reading.Subject.Shows(property, due, judge.Beside("target date", given, SmartLeg.TimeBound));
    }

    private static Reading Read(Recorded subject, string kind, DateOnly? due, string? text, bool othersAreDated, Standards standards)
    {
        if (due is not null) return new Reading(subject, kind, true, null);
        // "Ongoing" says that there is no date; nothing at all says nothing, unless others of the case have one (G5).
        var instead = Phrases.Found(text, standards.Words(WordLists.NotDates)) is [var first, ..] ? first : null;
        return new Reading(subject, kind, instead is null && !othersAreDated ? null : false, instead);
    }

    private static string Message(List<Reading> readings)
    {
        var kinds = readings.GroupBy(reading => reading.Kind).Select(kind => Say.All(kind.Count(), kind.Key)).ToList();
        return $"{Say.Capital(Say.List(kinds))} {(readings.Count == 1 ? "has" : "have")} a target date.";
    }

    private static string Message(List<Reading> readings, List<Reading> lacking)
    {
        List<string> parts = [];
        foreach (var kind in lacking.Where(reading => reading.Kind != "action").GroupBy(reading => reading.Kind))
            parts.Add($"{Say.Part(kind.Count(), readings.Count(reading => reading.Kind == kind.Key), kind.Key)} {(kind.Count() == 1 ? "has" : "have")} no target date");

        if (lacking.Count(reading => reading.Kind == "action") is > 0 and var silent) parts.Add($"the extract carries no actions for {Say.Count(silent, "open objective")}");
        var instead = lacking.Select(reading => reading.Instead).OfType<string>().Distinct().Select(word => $"“{word}”").ToList();
        if (instead.Count > 0) parts.Add($"{Say.List(instead)} {(instead.Count == 1 ? "is not a date" : "are not dates")}");
        return Say.Capital(string.Join("; ", parts)) + ".";
    }

    private readonly record struct Reading(Recorded Subject, string Kind, bool? HasDate, string? Instead);
}
