using CaseAudit.Rules.Tests.Harness;
using static CaseAudit.Testing.Given;

namespace CaseAudit.Rules.Tests.CaseRecord.CR08_ManagementOversight;

public sealed class CR08_4_DecisionsCarryRationale_Cases : CriterionTable
{
    public override string Code => "CR08.4";

    public override IEnumerable<CriterionCase> Cases =>
    [
        new("one decision, with a rationale", Grade.Met, Decisions(With("2024-03-04"))) { Says = "The management decision of the period carries a rationale." },
        new("all decisions with a rationale", Grade.Met, Decisions(With("2024-03-04"), With("2024-04-04"))) { Says = "Both management decisions" },
        new("one of two without", Grade.PartlyMet, Decisions(With("2024-03-04"), Decided.On("2024-04-04"))) { Says = "One of two management decisions carries no rationale." },
        new("blank is without", Grade.PartlyMet, Decisions(With("2024-03-04"), Decided.On("2024-04-04", rationale: "  "))),
        new("none with, but an earlier one shows that the record has a place for it", Grade.NotMet, Decisions(With("2023-05-30"), Decided.On("2024-04-04"))) { Edge = Edge.BeyondLimit, Says = "The management decision carries no rationale." },
        new("the first day of the lookback counts", Grade.PartlyMet, Decisions(With("2023-05-31"), Decided.On("2024-04-04"))) { Edge = Edge.OnLimit },
        new("no decision carries a rationale", Grade.NotEvidenced, Decisions(Decided.On("2024-03-04"), Decided.On("2024-04-04"))) { Says = "No evidence on the record of the reasons" },
        new("none recorded", Grade.NotApplicable, Decisions()) { Says = "None recorded: management decisions in the period." },
        new("none in the lookback", Grade.NotApplicable, Decisions(With("2023-05-01"))),
        new("nothing said of decisions", Grade.NotEvidenced, Case(CaseStatus.ChildInNeed, "2023-01-09")),
    ];

    private static ManagementDecision With(string day) => Decided.On(day, rationale: "The risk has fallen because the plan worked.");

    private static CaseExtract Decisions(params ManagementDecision[] decisions) => Case(CaseStatus.ChildInNeed, "2023-01-09") with { ManagementDecisions = decisions };
}
