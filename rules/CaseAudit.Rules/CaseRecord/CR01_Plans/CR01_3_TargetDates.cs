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

        var made = plan!.Record.Item.Created;
        var readings = plan.OpenObjectives
            .Select(objective => Read(objective, "open objective", "targetDate", new(objective.Item.Outcome ?? "", made) { Due = objective.Item.TargetDate }, anyObjectiveIsDated, standards, judge))
            .Concat(PlanContent.Actions(plan).Where(action => action.Item.CompletedOn is null)
                .Select(action => Read(action, "open action", "due", new(action.Item.Description ?? "", made) { Due = action.Item.Due }, anyActionIsDated, standards, judge)))
            .Concat(PlanContent.Silent(plan).Where(objective => objective.Item.AchievedOn is null)
                .Select(objective => new Reading("action", null, null, () => objective.Shows(null, "no actions in the extract"))))
            .ToList();
        if (!readings.Exists(reading => reading.Kind != "action")) return PlanContent.WithoutOpenObjectives(@case, Code, plan)!;

        var lacking = readings.FindAll(reading => reading.HasDate != true);
        var grade = Conditions.Combine(readings, reading => reading.HasDate);
        return grade switch
        {
            Grade.NotEvidenced => @case.NotEvidenced(Code, () => "No evidence on the record of target dates for the open objectives and actions.", () => Evidence(lacking)),
            Grade.Met => @case.Finding(Code, grade, () => Message(readings), () => Evidence(readings)),
            _ => @case.Finding(Code, grade, () => Message(readings, lacking), () => Evidence(lacking)),
        };
    }

    private static IReadOnlyList<Evidence> Evidence(List<Reading> readings) => [.. readings.Select(reading => reading.Evidence())];

    private static Reading Read(Recorded subject, string kind, string property, SmartRecommendation given, bool othersAreDated, Standards standards, SmartJudge judge)
    {
        if (given.Due is DateOnly date) return new Reading(kind, true, null, () => subject.Shows(property, date, judge.Beside("target date", given, SmartLeg.TimeBound)));

        // "Ongoing" says that there is no date; nothing at all says nothing, unless others of the case have one (G5).
        var instead = Phrases.Found(given.Text, standards.Words(WordLists.NotDates)) is [var first, ..] ? first : null;
        return new Reading(kind, instead is null && !othersAreDated ? null : false, instead, () => subject.Shows(null, judge.Beside("no target date", given, SmartLeg.TimeBound)));
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

    private sealed record Reading(string Kind, bool? HasDate, string? Instead, Func<Evidence> Evidence);
}
