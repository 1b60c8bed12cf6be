using CaseAudit.Rules.Tests.Harness;
using static CaseAudit.Rules.Tests.CaseRecord.CR01_Plans.Planned;
using static CaseAudit.Testing.Given;

namespace CaseAudit.Rules.Tests.CaseRecord.CR01_Plans;

public sealed class CR01_6_Contingency_Cases : CriterionTable
{
    public override string Code => "CR01.6";

    public override IEnumerable<CriterionCase> Cases =>
    [
        .. NothingToRead,
        new("recorded", Grade.Met, OnPlan(Plan() with { Contingency = "Legal planning meeting if there is another incident" })) { Says = "records a contingency" },
        new("a placeholder", Grade.NotMet, OnPlan(Plan() with { Contingency = "TBC" })),
        new("nothing said", Grade.NotEvidenced, OnPlan(Plan())) { Says = "No evidence on the record of a contingency" },
        new("blank", Grade.NotEvidenced, OnPlan(Plan() with { Contingency = "  " })),
        new("recorded in the plan before only", Grade.NotMet, OnPlan(
            Plan() with { Contingency = "Legal planning", Ended = Day("2024-04-12") }, Plan() with { Created = Day("2024-04-12") })) { Says = "another plan on the record does" },
    ];
}
