using CaseAudit.Rules.Tests.Harness;
using static CaseAudit.Testing.Given;

namespace CaseAudit.Rules.Tests.CaseRecord.CR05_ReflectivePractice;

public sealed class CR05_4_DecisionsCarryRationale_Cases : CriterionTable
{
    public override string Code => "CR05.4";

    public override IEnumerable<CriterionCase> Cases =>
    [
        new("each decision says why", Grade.Met, With(Decision("2024-02-01", "reasons"), Decision("2024-04-02", "reasons"))) { Says = "each of the two decisions" },
        new("the one decision says why", Grade.Met, With(Decision("2024-02-01", "reasons"))) { Says = "the one decision" },
        new("one of three says nothing", Grade.PartlyMet, With(Decision("2024-02-01", "reasons"), Decision("2024-03-01", null), Decision("2024-04-02", "reasons"))) { Says = "One of three decisions of the period carries no rationale." },
        new("none in the period says why, an earlier one did", Grade.NotMet, With(Decision("2023-03-01", "reasons"), Decision("2024-03-01", null), Decision("2024-04-02", " "))) { Says = "Two of two decisions" },
        new("on the first day of the period", Grade.PartlyMet, With(Decision("2023-05-31", null), Decision("2024-04-02", "reasons"))) { Edge = Edge.OnLimit },
        new("on the day before the period", Grade.Met, With(Decision("2023-05-30", null), Decision("2024-04-02", "reasons"))) { Edge = Edge.BeyondLimit },
        new("no decision carries a rationale", Grade.NotEvidenced, With(Decision("2024-02-01", null))),
        new("decisions absent", Grade.NotEvidenced, Case(CaseStatus.ChildInNeed, "2023-02-01")),
        new("decisions recorded as none", Grade.NotApplicable, With()) { Says = "None recorded: decisions in the period." },
    ];

    private static CaseExtract With(params ManagementDecision[] decisions) => Case(CaseStatus.ChildInNeed, "2023-02-01") with { ManagementDecisions = decisions };

    private static ManagementDecision Decision(string date, string? rationale) =>
        new() { Date = Day(date), Role = "team manager", Trigger = DecisionTrigger.Oversight, Decision = "Go on.", Rationale = rationale };
}
