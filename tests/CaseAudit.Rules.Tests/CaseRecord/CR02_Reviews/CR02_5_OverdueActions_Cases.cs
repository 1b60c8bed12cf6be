using CaseAudit.Rules.Tests.Harness;
using static CaseAudit.Rules.Tests.CaseRecord.CR01_Plans.Planned;
using static CaseAudit.Testing.Given;

namespace CaseAudit.Rules.Tests.CaseRecord.CR02_Reviews;

public sealed class CR02_5_OverdueActions_Cases : CriterionTable
{
    public override string Code => "CR02.5";

    public override IEnumerable<CriterionCase> Cases =>
    [
        .. NothingToRead,
        new("due on the as-of date", Grade.Met, WithActions(Due("2024-05-31"))) { Edge = Edge.OnLimit, Says = "not overdue" },
        new("due the day before", Grade.PartlyMet, WithActions(Due("2024-05-31"), Due("2024-05-30"))) { Edge = Edge.BeyondLimit, Says = "One of two open actions is overdue; it was due by 30 May 2024" },
        // Three months from 29 February end on 29 May.
        new("overdue by three months", Grade.PartlyMet, WithActions(Due("2024-02-29"))) { AsOf = Day("2024-05-29"), Edge = Edge.OnLimit },
        new("overdue by three months and a day", Grade.NotMet, WithActions(Due("2024-02-29"))) { AsOf = Day("2024-05-30"), Edge = Edge.BeyondLimit, Says = "beyond the 3 months" },
        new("two overdue, the oldest named", Grade.NotMet, WithActions(Due("2024-05-01"), Due("2024-02-02"))) { Says = "the oldest was due by 2 February 2024" },
        new("completed late", Grade.Met, WithActions(Due("2024-02-02") with { CompletedOn = Day("2024-05-30") })) { Says = "all actions of the plan are completed" },
        new("completed after the as-of date", Grade.PartlyMet, WithActions(Due("2024-05-02") with { CompletedOn = Day("2024-06-03") })),
        new("an open action without a due date cannot be overdue", Grade.Met, WithActions(Due("2024-06-14"), new PlanAction())),
        new("nothing said of due dates", Grade.NotEvidenced, WithActions(new PlanAction())),
        new("no actions recorded", Grade.NotApplicable, WithActions()),
        new("nothing said of actions", Grade.NotEvidenced, WithObjectives(new Objective())),
        new("nothing said of objectives", Grade.NotEvidenced, OnPlan(Plan() with { Objectives = null })),
    ];

    private static PlanAction Due(string day) => new() { Due = Day(day) };
}
