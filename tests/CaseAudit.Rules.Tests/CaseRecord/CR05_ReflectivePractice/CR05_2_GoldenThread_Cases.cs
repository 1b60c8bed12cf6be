using CaseAudit.Rules.Tests.Harness;
using static CaseAudit.Testing.Given;

namespace CaseAudit.Rules.Tests.CaseRecord.CR05_ReflectivePractice;

public sealed class CR05_2_GoldenThread_Cases : CriterionTable
{
    public override string Code => "CR05.2";

    public override IEnumerable<CriterionCase> Cases =>
    [
        new("each factor has an objective and the other way round", Grade.Met, Thread(["neglect", "missing"], ["neglect", "missing"])),
        new("words differ in case only", Grade.Met, Thread(["Neglect"], ["neglect"])),
        new("a factor without an objective", Grade.PartlyMet, Thread(["neglect", "domesticAbuse"], ["neglect"])) { Says = "No objective in the plan answers domestic abuse." },
        new("an objective that answers nothing identified", Grade.PartlyMet, Thread(["neglect"], ["neglect", "homelessness"])) { Says = "One of two objectives answers no risk or need" },
        new("an objective without a need beside one with", Grade.PartlyMet, Thread(["neglect"], ["neglect", null])),
        new("no thread either way", Grade.NotMet, Thread(["neglect"], ["homelessness"])),
        new("factors, and a plan without objectives", Grade.NotMet, Thread(["neglect"], [])) { Says = "No objective in the plan answers neglect." },
        new("no factors, objectives name their needs", Grade.Met, Thread([], ["housing need", "childDisability"])) { Says = "No risk factors were identified" },
        new("no factors, one of two objectives names its need", Grade.PartlyMet, Thread([], ["neglect", null])),
        new("a factor of a risk assessment without an objective", Grade.PartlyMet, Thread(["neglect"], ["neglect"]) with { RiskAssessments = [Risk("2024-02-01", "exploitation")] }) { Says = "exploitation" },
        new("a factor of a risk assessment of an earlier episode", Grade.Met, Thread(["neglect"], ["neglect"]) with { RiskAssessments = [Risk("2023-02-01", "exploitation")] }),
        new("an achieved objective still answers its factor", Grade.Met, Thread(["neglect"], ["neglect"], achieved: true)),
        new("no objective names a need", Grade.NotEvidenced, Thread(["neglect"], [null, " "])),
        new("no objective names a need, though one of another plan does", Grade.NotMet, WithEarlierPlan(Thread(["neglect"], [null]))),
        new("risk factors absent", Grade.NotEvidenced, Thread(null, ["neglect"])) { Says = "risk factors" },
        new("objectives absent", Grade.NotEvidenced, Thread(["neglect"], null)) { Says = "objectives" },
        new("plans absent", Grade.NotEvidenced, Thread(["neglect"], []) with { Plans = null }),
        new("assessments absent", Grade.NotEvidenced, Thread(["neglect"], ["neglect"]) with { Assessments = null }),
        new("risk assessments absent", Grade.NotEvidenced, Thread(["neglect"], ["neglect"]) with { RiskAssessments = null }),
        new("plans recorded as none", Grade.NotApplicable, Thread(["neglect"], []) with { Plans = [] }),
        new("only a plan of another type", Grade.NotApplicable, Thread(["neglect"], ["neglect"]) with { Status = CaseStatus.ChildProtection }),
        new("no factors and no objectives", Grade.NotApplicable, Thread([], [])),
        new("under assessment", Grade.NotApplicable, Thread(["neglect"], ["neglect"]) with { Status = CaseStatus.Assessment }),
    ];

    private static CaseExtract Thread(string[]? factors, string?[]? needs, bool achieved = false) => Case(CaseStatus.ChildInNeed, "2024-01-08") with
    {
        Assessments = [new Assessment { Type = AssessmentType.Single, Started = Day("2024-01-08"), Completed = Day("2024-03-01"), RiskFactors = factors }],
        RiskAssessments = [],
        Plans = [new Plan
        {
            Type = PlanType.ChildInNeed, Created = Day("2024-03-05"),
            Objectives = needs is null ? null : [.. needs.Select(need => new Objective { Need = need, AchievedOn = achieved ? Day("2024-05-01") : null })],
        }],
    };

    private static CaseExtract WithEarlierPlan(CaseExtract thread) => thread with
    {
        Plans = [.. thread.Plans!, new Plan { Type = PlanType.EarlyHelp, Created = Day("2023-03-05"), Ended = Day("2024-01-08"), Objectives = [new Objective { Need = "neglect" }] }],
    };

    private static RiskAssessment Risk(string date, string factor) => new() { Date = Day(date), Risks = [new Risk { Factor = factor }] };
}
