using CaseAudit.Model;
using CaseAudit.Rules.CaseRecord.Derived;
using CaseAudit.Rules.Facts;
using CaseAudit.Rules.Judging;
using CaseAudit.Rules.Wording;

namespace CaseAudit.Rules.CaseRecord.CR06_RiskAssessment;

/// <summary>CR06.4: does each high risk have a mitigation, and does an open objective of the plan answer it?</summary>
[Name(Code)]
public sealed class CR06_4_HighRisksMitigated : Rule
{
    internal const string Code = "CR06.4";

    /// <inheritdoc/>
    public override void Define()
    {
        CaseUnderReview @case = null!;
        IEnumerable<Recorded<RiskAssessment>> riskAssessments = null!;
        IEnumerable<CurrentPlan> plan = null!;

        When()
            .Match(() => @case)
            .Query(() => riskAssessments, q => q.Match<Recorded<RiskAssessment>>().Collect())
            .Query(() => plan, q => q.Match<CurrentPlan>().Collect());

        Then()
            .Yield(_ => Decide(@case, riskAssessments.AsList(), plan.FirstOrDefault()));
    }

    private static Finding Decide(CaseUnderReview @case, List<Recorded<RiskAssessment>> riskAssessments, CurrentPlan? plan)
    {
        if (@case.Has(RecordCollection.RiskAssessments) == Presence.Absent) return @case.Silent(Code, RecordCollection.RiskAssessments);
        if (LatestRiskAssessment.Of(riskAssessments) is not { } latest) return @case.NoneRecorded(Code, "risk assessments");

        var day = latest.Item.Date;
        if (latest.Item.Risks is null) return @case.NotEvidenced(Code, () => $"No evidence on the record of the risks in the risk assessment of {Say.Date(day)}.", () => [latest.Shows(day, "no risks recorded")]);

        var risks = latest.Parts<Risk>().AsList();
        var high = risks.FindAll(risk => IsHigh(risk.Item));
        if (high.Count == 0)
        {
            return risks.Count > 0 && risks.TrueForAll(risk => risk.Item is { Likelihood: null, Impact: null })
                ? @case.NotEvidenced(Code, () => $"No evidence on the record of how likely or serious the risks in the risk assessment of {Say.Date(day)} are.", () => risks.ConvertAll(risk => risk.Shows(day, "no likelihood or impact recorded")))
                : @case.NoneRecorded(Code, "high risks");
        }

        if (@case.RequiredPlan is not null && @case.Has(RecordCollection.Plans) == Presence.Absent) return @case.Silent(Code, RecordCollection.Plans);

        var judged = high.ConvertAll(risk => new MitigatedRisk(risk, HasMitigation(risk.Item) ? true : CarryMitigations(riskAssessments) ? false : null, InPlan(risk.Item, plan)));
        var grade = Conditions.Combine(judged.SelectMany(risk => risk.Conditions(plan is not null)));
        var lacking = judged.FindAll(risk => !risk.IsMet(plan is not null));
        IReadOnlyList<Evidence> Evidence() => (lacking.Count == 0 ? judged : lacking).ConvertAll(risk => risk.Shows(day, plan is not null));

        return grade switch
        {
            Grade.NotEvidenced => @case.NotEvidenced(Code, () => $"No evidence on the record of how the high risks of {Say.Date(day)} are to be reduced.", Evidence),
            Grade.Met => @case.Finding(Code, grade, () => $"Each high risk ({Factors(judged)}) has a mitigation{(plan is null ? "" : " and an open objective in the plan")}.", Evidence),
            _ => @case.Finding(Code, grade, () => $"Of the high risks in the risk assessment of {Say.Date(day)}, {Shortfall(judged, plan is not null)}.", Evidence),
        };
    }

    /// <summary>Either likelihood or impact high and the other not low; one that is not recorded is not low.</summary>
    private static bool IsHigh(Risk risk) => risk is { Likelihood: RiskLevel.High, Impact: not RiskLevel.Low } or { Impact: RiskLevel.High, Likelihood: not RiskLevel.Low };

    private static bool HasMitigation(Risk risk) => !string.IsNullOrWhiteSpace(risk.Mitigation);

    private static bool CarryMitigations(List<Recorded<RiskAssessment>> riskAssessments) => riskAssessments.Exists(assessment => assessment.Parts<Risk>().Any(risk => HasMitigation(risk.Item)));

    // Null where it cannot be told: no plan, no factor, or objectives of which none says what need it answers.
    private static bool? InPlan(Risk risk, CurrentPlan? plan)
    {
        if (plan?.Record.Item.Objectives is null || string.IsNullOrWhiteSpace(risk.Factor)) return null;
        if (plan.OpenObjectives.Any(objective => Involvement.Same(objective.Item.Need, risk.Factor))) return true;

        var objectives = plan.Record.Parts<Objective>().AsList();
        return objectives.Count > 0 && objectives.TrueForAll(objective => string.IsNullOrWhiteSpace(objective.Item.Need)) ? null : false;
    }

    private static string Shortfall(List<MitigatedRisk> judged, bool hasPlan)
    {
        var unmitigated = judged.FindAll(risk => risk.Mitigated != true);
        var unplanned = hasPlan ? judged.FindAll(risk => risk.InPlan != true) : [];
        return string.Join("; ", new[]
        {
            unmitigated.Count == 0 ? null : $"{Factors(unmitigated)} {(unmitigated.Count == 1 ? "has" : "have")} no mitigation",
            unplanned.Count == 0 ? null : $"{Factors(unplanned)} {(unplanned.Count == 1 ? "has" : "have")} no open objective in the plan",
        }.OfType<string>());
    }

    private static string Factors(List<MitigatedRisk> risks) => Say.List(risks.Select(risk => risk.Factor));
}
