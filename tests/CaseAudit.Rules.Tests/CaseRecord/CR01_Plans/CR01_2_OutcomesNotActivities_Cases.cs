using CaseAudit.Rules.Tests.Harness;
using static CaseAudit.Rules.Tests.CaseRecord.CR01_Plans.Planned;
using static CaseAudit.Testing.Given;

namespace CaseAudit.Rules.Tests.CaseRecord.CR01_Plans;

public sealed class CR01_2_OutcomesNotActivities_Cases : CriterionTable
{
    public override string Code => "CR01.2";

    public override IEnumerable<CriterionCase> Cases =>
    [
        .. NoObjectivesToRead,
        new("a change for the child", Grade.Met, Outcomes("The child feels safe at home at weekends")) { Says = "reads as an outcome" },
        new("an activity opens the text", Grade.NotMet, Outcomes("Attend parenting course")) { Says = "“attend”" },
        new("an activity of somebody", Grade.NotMet, Outcomes("Mother to engage with the drug service")),
        new("a referral", Grade.NotMet, Outcomes("Referral to CAMHS")),
        new("more of the same", Grade.NotMet, Outcomes("Continue to visit weekly")),
        new("an activity with the change for the child beside it", Grade.Met, Outcomes("Attend the clinic so that asthma no longer keeps him from school")),
        new("a word of the list that neither opens the text nor says what to do", Grade.Met, Outcomes("He has the support of his grandmother on school mornings")),
        new("one of two an activity", Grade.PartlyMet, Outcomes("The child is safe at home", "Complete the parenting course")) { Says = "One of two open objectives reads as an activity" },
        new("one of two states none", Grade.PartlyMet, Outcomes("The child is safe at home", null)) { Says = "states no outcome" },
        new("one an activity, one a placeholder", Grade.NotMet, Outcomes("Refer to speech therapy", "tbc")),
        new("none states an outcome", Grade.NotEvidenced, Outcomes(null, " ")),
        new("none stated, though an achieved objective has one", Grade.NotMet, WithObjectives(
            new Objective(), new Objective { Outcome = "The child is safe at home", AchievedOn = Day("2024-04-01") })) { Says = "The open objective states no outcome." },
        new("an achieved activity does not count", Grade.Met, WithObjectives(
            new Objective { Outcome = "The child is safe at home" }, new Objective { Outcome = "Complete the course", AchievedOn = Day("2024-04-01") })),
        new("the plan has no objectives", Grade.NotMet, WithObjectives()) { Says = "no objectives" },
    ];

    private static CaseExtract Outcomes(params string?[] outcomes) => WithObjectives([.. outcomes.Select(outcome => new Objective { Outcome = outcome })]);
}
