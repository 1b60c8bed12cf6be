using CaseAudit.Model;
using CaseAudit.Rules.CaseRecord.Derived;
using CaseAudit.Rules.Facts;
using CaseAudit.Rules.Judging;
using CaseAudit.Rules.Smart;
using CaseAudit.Rules.Wording;

namespace CaseAudit.Rules.CaseRecord.CR01_Plans;

/// <summary>CR01.5: does each open objective say how progress will be measured, and where things stood at the start?</summary>
[Name(Code)]
public sealed class CR01_5_ProgressMeasured : Rule
{
    internal const string Code = "CR01.5";

    /// <inheritdoc/>
    public override void Define()
    {
        CaseUnderReview @case = null!;
        Standards standards = null!;
        SmartJudge judge = null!;
        IEnumerable<CurrentPlan> plans = null!;
        IEnumerable<Recorded<Objective>> measured = null!;

        When()
            .Match(() => @case)
            .Match(() => standards)
            .Match(() => judge)
            .Query(() => plans, q => q.Match<CurrentPlan>().Collect())
            .Query(() => measured, q => q.Match<Recorded<Objective>>(o => Silence.Recorded(o.Item.Measure) != null).Collect());

        Then()
            .Yield(_ => Decide(@case, standards, judge, plans.FirstOrDefault(), measured.Any()));
    }

    private static Finding Decide(CaseUnderReview @case, Standards standards, SmartJudge judge, CurrentPlan? plan, bool anyObjectiveIsMeasured)
    {
        if (PlanContent.WithoutOpenObjectives(@case, Code, plan) is Finding without) return without;

        var objectives = plan!.OpenObjectives;
        List<Recorded<Objective>> Lacking() => objectives.FindAll(objective => Silence.Given(objective.Item.Measure, standards) != true);
        var grade = Conditions.Combine(objectives, objective => Silence.Given(objective.Item.Measure, standards), anyObjectiveIsMeasured);
        // The measure makes it met; only with the starting point for every objective can the change be seen (G6).
        if (grade == Grade.Met && objectives.TrueForAll(objective => Silence.Given(objective.Item.Baseline, standards) == true)) grade = Grade.Strength;
        return grade switch
        {
            Grade.NotEvidenced => @case.NotEvidenced(Code, () => "No evidence on the record of how progress on the open objectives will be measured.", () => Evidence(Lacking(), plan, standards, judge)),
            Grade.Strength => @case.Finding(Code, grade, () => $"{Each(objectives.Count)} says how progress will be measured and where things stood at the start.", () => Evidence(objectives, plan, standards, judge)),
            Grade.Met => @case.Finding(Code, grade, () => $"{Each(objectives.Count)} says how progress will be measured; where things stood at the start is not recorded{(objectives.Count == 1 ? "" : " for all")}.", () => Evidence(objectives, plan, standards, judge)),
            _ => @case.Finding(Code, grade, () => Message(Lacking().Count, objectives.Count), () => Evidence(Lacking(), plan, standards, judge)),
        };
    }

    private static string Message(int lacking, int objectives) =>
        $"{Say.Capital(Say.Part(lacking, objectives, "open objective"))} {(lacking == 1 ? "does" : "do")} not say how progress will be measured.";

    private static string Each(int count) => count == 1 ? "The open objective" : $"Each of the {Say.Number(count)} open objectives";

    private static IReadOnlyList<Evidence> Evidence(List<Recorded<Objective>> objectives, CurrentPlan plan, Standards standards, SmartJudge judge) =>
        objectives.ConvertAll(objective => Evidence(objective, plan, standards, judge));

    private static Evidence Evidence(Recorded<Objective> objective, CurrentPlan plan, Standards standards, SmartJudge judge)
    {
        var (measure, date) = (objective.Item.Measure, objective.Item.TargetDate);
        var given = new SmartRecommendation(objective.Item.Outcome ?? "", plan.Record.Item.Created);
        if (string.IsNullOrWhiteSpace(measure)) return objective.Shows(date, judge.Beside("no measure of its own", given, SmartLeg.Measurable));

        // A placeholder is told as it stands, and the outcome may still hold a measure.
        return Silence.Given(measure, standards) == true
            ? objective.Shows("measure", date, judge.Beside("measure", given with { Measure = measure }, SmartLeg.Measurable))
            : objective.Shows("measure", date, judge.Beside(Excerpt.Of(measure), given, SmartLeg.Measurable));
    }
}
