using CaseAudit.Rules.Tests.Harness;
using static CaseAudit.Testing.Given;

namespace CaseAudit.Rules.Tests.CaseRecord.CR06_RiskAssessment;

public sealed class CR06_4_HighRisksMitigated_Cases : CriterionTable
{
    public override string Code => "CR06.4";

    public override IEnumerable<CriterionCase> Cases =>
    [
        new("a high risk with a mitigation and an objective", Grade.Met, With(["domesticAbuse"], Risk("domesticAbuse", "Safety plan"))) { Says = "domestic abuse" },
        new("the objective's need differs in case only", Grade.Met, With(["DomesticAbuse"], Risk("domesticAbuse", "Safety plan"))),
        new("a mitigation that is not in the plan", Grade.PartlyMet, With(["neglect"], Risk("domesticAbuse", "Safety plan"))) { Says = "domestic abuse has no open objective in the plan" },
        new("in the plan, the objective achieved already", Grade.PartlyMet, With(["domesticAbuse"], Risk("domesticAbuse", "Safety plan"), achieved: true)),
        new("one of two without mitigation", Grade.PartlyMet, With(["domesticAbuse", "missing"], Risk("domesticAbuse", "Safety plan"), Risk("missing", null))) { Says = "missing has no mitigation" },
        new("not mitigated where another risk is, and not in the plan", Grade.NotMet,
            With(["neglect"], Risk("missing", null), Risk("homelessness", "Housing") with { Likelihood = RiskLevel.Low })),
        new("high likelihood and medium impact is high", Grade.Met, With(["missing"], Risk("missing", "Return interviews") with { Impact = RiskLevel.Medium })) { Edge = Edge.OnLimit },
        new("high likelihood and low impact is not", Grade.NotApplicable, With([], Risk("missing", null) with { Impact = RiskLevel.Low })) { Edge = Edge.BeyondLimit, Says = "None recorded: high risks." },
        new("low likelihood and high impact is not", Grade.NotApplicable, With([], Risk("missing", null) with { Likelihood = RiskLevel.Low })),
        new("medium and medium is not", Grade.NotApplicable, With([], Risk("missing", null) with { Likelihood = RiskLevel.Medium, Impact = RiskLevel.Medium })),
        new("no plan: only the mitigation is asked", Grade.Met, With([], Risk("missing", "Return interviews")) with { Plans = [] }),
        new("under assessment: only the mitigation is asked", Grade.Met, With([], Risk("missing", "Return interviews")) with { Status = CaseStatus.Assessment, Plans = null }),
        new("mitigations absent throughout, no plan", Grade.NotEvidenced, With([], Risk("missing", null)) with { Plans = [] }),
        new("mitigations absent, but in the plan", Grade.PartlyMet, With(["missing"], Risk("missing", null))),
        new("mitigations absent, and objectives that do not say which need they answer", Grade.NotEvidenced, With(["", " "], Risk("missing", null))),
        new("mitigated, and objectives that do not say which need they answer", Grade.PartlyMet, With([""], Risk("missing", "Return interviews"))),
        new("neither likelihood nor impact recorded", Grade.NotEvidenced, With([], Risk("missing", null) with { Likelihood = null, Impact = null })),
        new("plans absent", Grade.NotEvidenced, With([], Risk("missing", "Return interviews")) with { Plans = null }),
        new("risks absent", Grade.NotEvidenced, With([]) with { RiskAssessments = [new RiskAssessment { Date = Day("2024-02-12") }] }),
        new("risk assessments absent", Grade.NotEvidenced, With([]) with { RiskAssessments = null }),
        new("risk assessments recorded as none", Grade.NotApplicable, With([]) with { RiskAssessments = [] }),
    ];

    private static CaseExtract With(string[] needs, Risk risk, bool achieved) => With(needs, risk) with { Plans = [Plan(needs, achieved)] };

    private static CaseExtract With(string[] needs, params Risk[] risks) => Case(CaseStatus.ChildProtection, "2024-01-08") with
    {
        RiskAssessments = [new RiskAssessment { Date = Day("2024-02-12"), Risks = risks }],
        Plans = [Plan(needs, false)],
    };

    private static Plan Plan(string[] needs, bool achieved) => new()
    {
        Type = PlanType.ChildProtection,
        Created = Day("2024-01-19"),
        Objectives = [.. needs.Select(need => new Objective { Need = need, AchievedOn = achieved ? Day("2024-05-01") : null })],
    };

    private static Risk Risk(string factor, string? mitigation) => new() { Factor = factor, Likelihood = RiskLevel.High, Impact = RiskLevel.High, Mitigation = mitigation };
}
