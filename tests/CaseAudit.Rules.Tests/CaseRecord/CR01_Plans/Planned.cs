using CaseAudit.Rules.Tests.Harness;
using static CaseAudit.Testing.Given;

namespace CaseAudit.Rules.Tests.CaseRecord.CR01_Plans;

/// <summary>Short ways to write a plan in a test.</summary>
internal static class Planned
{
    /// <summary>A child protection plan of 19 January 2024 with these objectives.</summary>
    public static Plan Plan(params Objective[] objectives) =>
        new() { Id = "PL1", Type = PlanType.ChildProtection, Created = Day("2024-01-19"), Objectives = objectives };

    /// <summary>A child on a child protection plan since 19 January 2024, with this plan and no meetings since.</summary>
    public static CaseExtract OnPlan(params Plan[] plans) =>
        Case(CaseStatus.ChildProtection, "2024-01-19") with { Plans = plans, Meetings = [] };

    /// <summary>The same with one plan that has these objectives.</summary>
    public static CaseExtract WithObjectives(params Objective[] objectives) => OnPlan(Plan(objectives));

    /// <summary>The same with one objective that has these actions.</summary>
    public static CaseExtract WithActions(params PlanAction[] actions) => WithObjectives(new Objective { Id = "O1", Actions = actions });

    /// <summary>Both sides of the question whether there is a plan to read: what every criterion about its content says without one.</summary>
    public static IEnumerable<CriterionCase> NothingToRead =>
    [
        new("no plan required while being assessed", Grade.NotApplicable, Case(CaseStatus.Assessment, "2024-01-19") with { Plans = [] }) { Says = "assessment" },
        new("nothing said of plans", Grade.NotEvidenced, Case(CaseStatus.ChildProtection, "2024-01-19")) { Says = "plans" },
        new("plans recorded as none", Grade.NotApplicable, OnPlan()) { Says = "No current child protection plan" },
        new("the only plan of another type", Grade.NotApplicable, OnPlan(Plan() with { Type = PlanType.ChildInNeed })),
        new("the only plan ended", Grade.NotApplicable, OnPlan(Plan() with { Ended = Day("2024-04-01") })),
    ];

    /// <summary>As <see cref="NothingToRead"/>, with the objectives absent, or all achieved.</summary>
    public static IEnumerable<CriterionCase> NoObjectivesToRead =>
    [
        .. NothingToRead,
        new("nothing said of objectives", Grade.NotEvidenced, OnPlan(Plan() with { Objectives = null })) { Says = "objectives" },
        new("all objectives achieved", Grade.NotApplicable, WithObjectives(new Objective { Id = "O1", AchievedOn = Day("2024-04-01") })) { Says = "None recorded: open objectives" },
    ];
}
