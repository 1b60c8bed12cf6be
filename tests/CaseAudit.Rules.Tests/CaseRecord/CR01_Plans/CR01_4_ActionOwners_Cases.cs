using CaseAudit.Rules.Tests.Harness;
using static CaseAudit.Rules.Tests.CaseRecord.CR01_Plans.Planned;
using static CaseAudit.Testing.Given;

namespace CaseAudit.Rules.Tests.CaseRecord.CR01_Plans;

public sealed class CR01_4_ActionOwners_Cases : CriterionTable
{
    public override string Code => "CR01.4";

    public override IEnumerable<CriterionCase> Cases =>
    [
        .. NothingToRead,
        new("role and agency", Grade.Met, WithActions(Owned("health visitor", "health"))) { Says = "by role and agency" },
        new("one of two without an agency", Grade.PartlyMet, WithActions(Owned("health visitor", "health"), Owned("family worker", null))) { Says = "One of two actions has no owner by role and agency" },
        new("a role only", Grade.NotMet, WithActions(Owned("family worker", null))),
        new("an agency only", Grade.NotMet, WithActions(Owned(null, "health"))),
        new("a placeholder for the owner", Grade.NotMet, WithActions(Owned("TBC", "health"))),
        new("nothing said of owners", Grade.NotEvidenced, WithActions(Owned(null, null), Owned(null, " "))),
        new("nothing said of owners, though another plan does", Grade.NotMet, OnPlan(
            Plan(new Objective { Actions = [Owned(null, null)] }),
            Plan(new Objective { Actions = [Owned("health visitor", "health")] }) with { Type = PlanType.ChildInNeed, Ended = Day("2024-01-19") })),
        new("a parent's own action needs no agency", Grade.Met, WithActions(Owned("Mother", null)) with { People = [new Person { Relationship = "mother" }] }),
        new("an action of nobody on the record", Grade.NotMet, WithActions(Owned("Mother", null)) with { People = [] }),
        new("completed actions count too", Grade.PartlyMet, WithActions(Owned("health visitor", "health"), new PlanAction { CompletedOn = Day("2024-03-01") })),
        new("no actions recorded", Grade.NotApplicable, WithActions()) { Says = "None recorded: actions." },
        new("nothing said of actions", Grade.NotEvidenced, WithObjectives(new Objective { Id = "O1" })),
        new("nothing said of objectives", Grade.NotEvidenced, OnPlan(Plan() with { Objectives = null })),
        new("nothing said of the actions of one objective", Grade.PartlyMet, WithObjectives(new Objective { Actions = [Owned("health visitor", "health")] }, new Objective())),
    ];

    private static PlanAction Owned(string? owner, string? agency) => new() { Owner = owner, Agency = agency };
}
