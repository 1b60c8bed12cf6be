using CaseAudit.Model;
using CaseAudit.Rules.CaseRecord.Derived;
using CaseAudit.Rules.Facts;
using CaseAudit.Rules.Judging;
using CaseAudit.Rules.Wording;

namespace CaseAudit.Rules.CaseRecord.CR01_Plans;

/// <summary>CR01.2: does each open objective of the plan state the change wanted for the child, and not an activity or a service?</summary>
[Name(Code)]
public sealed class CR01_2_OutcomesNotActivities : Rule
{
    internal const string Code = "CR01.2";

    /// <inheritdoc/>
    public override void Define()
    {
        CaseUnderReview @case = null!;
        Standards standards = null!;
        IEnumerable<CurrentPlan> plans = null!;
        IEnumerable<Recorded<Objective>> withOutcome = null!;

        When()
            .Match(() => @case)
            .Match(() => standards)
            .Query(() => plans, q => q.Match<CurrentPlan>().Collect())
            .Query(() => withOutcome, q => q.Match<Recorded<Objective>>(o => Silence.Recorded(o.Item.Outcome) != null).Collect());

        Then()
            .Yield(_ => Decide(@case, standards, plans.FirstOrDefault(), withOutcome.Any()));
    }

    private static Finding Decide(CaseUnderReview @case, Standards standards, CurrentPlan? plan, bool anyObjectiveHasOne)
    {
        // A plan without objectives counts here and once: there is no outcome that it works towards.
        if (plan?.Record.Item.Objectives is { Count: 0 })
            return @case.Finding(Code, Grade.NotMet, () => "The plan on the record has no objectives.", () => [plan.Record.Shows("objectives", plan.Record.Item.Created, "none recorded")]);
        if (PlanContent.WithoutOpenObjectives(@case, Code, plan) is Finding finding) return finding;

        var readings = plan!.OpenObjectives.ConvertAll(objective => Read(objective, standards));
        var grade = Conditions.Combine(readings, reading => reading.IsOutcome, anyObjectiveHasOne);
        List<Reading> Lacking() => readings.FindAll(reading => reading.IsOutcome != true);
        return grade switch
        {
            Grade.NotEvidenced => @case.NotEvidenced(Code, () => "No evidence on the record of the outcomes wanted: the open objectives do not state any.", () => Lacking().ConvertAll(Evidence)),
            Grade.Met => @case.Finding(
                Code, grade, () => $"{Say.Capital(Say.All(readings.Count, "open objective"))} {(readings.Count == 1 ? "reads as an outcome" : "read as outcomes")} for the child, by the words used.",
                () => readings.ConvertAll(Evidence)),
            _ => @case.Finding(Code, grade, () => Message(readings.Count, Lacking()), () => Lacking().ConvertAll(Evidence)),
        };
    }

    private static Reading Read(Recorded<Objective> objective, Standards standards)
    {
        var text = objective.Item.Outcome;
        var given = Silence.Given(text, standards);
        if (given is null) return new Reading(objective, null, null);

        var activity = given.Value ? OutcomeWording.Activity(text!, standards) : null;
        return new Reading(objective, given.Value && activity is null, activity);
    }

    private static Evidence Evidence(Reading reading) => reading.IsOutcome is null
        ? reading.Objective.Shows(reading.Objective.Item.TargetDate, "no outcome stated")
        : reading.Objective.Shows("outcome", reading.Objective.Item.TargetDate, Excerpt.Of(reading.Objective.Item.Outcome!));
    private static string Message(int count, List<Reading> lacking)
    {
        var activities = lacking.Select(reading => reading.Activity).OfType<string>().ToList();
        var words = activities.Distinct().Select(word => $"“{word}”").ToList();
        List<string> parts = [];
        if (activities.Count > 0) parts.Add($"{Say.Part(activities.Count, count, "open objective")} {(activities.Count == 1 ? "reads" : "read")} as an activity or a service, with no change for the child (by the {(words.Count == 1 ? "word" : "words")} {Say.List(words)})");
        if (lacking.Count > activities.Count) parts.Add($"{Say.Part(lacking.Count - activities.Count, count, "open objective")} {(lacking.Count - activities.Count == 1 ? "states" : "state")} no outcome");
        return Say.Capital(string.Join("; ", parts)) + ".";
    }

    private readonly record struct Reading(Recorded<Objective> Objective, bool? IsOutcome, string? Activity);
}
