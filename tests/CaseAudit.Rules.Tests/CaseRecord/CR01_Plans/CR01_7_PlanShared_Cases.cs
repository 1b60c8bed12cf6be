using CaseAudit.Rules.Tests.Harness;
using static CaseAudit.Rules.Tests.CaseRecord.CR01_Plans.Planned;
using static CaseAudit.Testing.Given;

namespace CaseAudit.Rules.Tests.CaseRecord.CR01_Plans;

public sealed class CR01_7_PlanShared_Cases : CriterionTable
{
    public override string Code => "CR01.7";

    // The plan is dated 19 January 2024: born on 19 January 2017 the child is seven that day, born a day later six.
    public override IEnumerable<CriterionCase> Cases =>
    [
        .. NothingToRead,
        new("with child and parents", Grade.Met, Shared("2014-02-11", true, true)) { Says = "the child and the parents" },
        new("with the parents only", Grade.PartlyMet, Shared("2014-02-11", false, true)) { Says = "no evidence on the record that the plan was shared with the child." },
        new("with the child only, nothing said of the parents", Grade.PartlyMet, Shared("2014-02-11", true, null)),
        new("with neither", Grade.NotMet, Shared("2014-02-11", false, false)),
        new("nothing said", Grade.NotEvidenced, Shared("2014-02-11", null, null)),
        new("seven on the day of the plan, not with the child", Grade.PartlyMet, Shared("2017-01-19", false, true)) { Edge = Edge.OnLimit },
        new("a day short of seven, not with the child", Grade.Met, Shared("2017-01-20", false, true)) { Edge = Edge.BeyondLimit, Says = "shared with the parents" },
        new("unborn, with the parents", Grade.Met, OnPlan(Plan() with { SharedWithParents = true }) with { Child = new Child { ExpectedDateOfBirth = Day("2024-07-01") } }),
        new("age unknown, with both", Grade.Met, OnPlan(Plan() with { SharedWithChild = true, SharedWithParents = true })),
        new("age unknown, not with the child", Grade.PartlyMet, OnPlan(Plan() with { SharedWithChild = false, SharedWithParents = true })),
        new("another plan says so, this one does not", Grade.NotMet, OnPlan(
            Plan() with { SharedWithParents = true, Ended = Day("2024-04-12") }, Plan() with { Created = Day("2024-04-12") }) with { Child = new Child { DateOfBirth = Day("2020-01-01") } }),
        new("a pathway plan is the care leaver's", Grade.Met, Case(CaseStatus.CareLeaver, "2024-01-19") with
        {
            Child = new Child { DateOfBirth = Day("2006-02-11") },
            Plans = [Plan() with { Type = PlanType.Pathway, SharedWithChild = true, SharedWithParents = false }],
        }),
    ];

    private static CaseExtract Shared(string born, bool? child, bool? parents) =>
        OnPlan(Plan() with { SharedWithChild = child, SharedWithParents = parents }) with { Child = new Child { DateOfBirth = Day(born) } };
}
