using CaseAudit.Rules.Tests.Harness;
using static CaseAudit.Testing.Given;

namespace CaseAudit.Rules.Tests.CaseRecord.CR09_Supervision;

public sealed class CR09_4_ActionsFollowedUp_Cases : CriterionTable
{
    public override string Code => "CR09.4";

    public override IEnumerable<CriterionCase> Cases =>
    [
        new("completed on the day of the next session", Grade.Met, Sessions(Set("2024-03-04", Action("Visit the school", "2024-03-29", "2024-04-15")), Set("2024-04-15")))
            { Edge = Edge.OnLimit, Says = "The actions of the supervision session with actions due by a later session were completed or taken up again by it." },
        new("completed on the day after the next session", Grade.NotMet, Sessions(Set("2024-03-04", Action("Visit the school", "2024-03-29", "2024-04-16")), Set("2024-04-15")))
            { Edge = Edge.BeyondLimit, Says = "After the supervision session" },
        new("taken up again by the next session", Grade.Met, Sessions(Set("2024-03-04", Action("Visit the school", "2024-03-29")), Set("2024-04-15", Action(" visit the School", "2024-05-29")))),
        new("another action in its place", Grade.NotMet, Sessions(Set("2024-03-04", Action("Visit the school", "2024-03-29")), Set("2024-04-15", Action("Call the GP", "2024-05-29")))),
        new("followed up once, then not", Grade.PartlyMet, Sessions(
            Set("2024-03-04", Action("Visit the school", "2024-03-29", "2024-03-20")), Set("2024-04-15", Action("Call the GP", "2024-04-22")), Set("2024-05-20")))
            { Says = "After one of two supervision sessions, actions were neither recorded as completed nor taken up again by the next one (one action by 20 May 2024)." },
        new("due on the day of the next session and open", Grade.NotMet, Sessions(Set("2024-03-04", Action("Visit the school", "2024-04-15")), Set("2024-04-15"))) { Edge = Edge.OnLimit },
        new("due on the day after the next session and open", Grade.NotApplicable, Sessions(Set("2024-03-04", Action("Visit the school", "2024-04-16")), Set("2024-04-15"))) { Edge = Edge.BeyondLimit },
        new("without a date it is expected by the next session", Grade.NotMet, Sessions(Set("2024-03-04", Action("Visit the school", null)), Set("2024-04-15"))),
        new("one of its two actions still open", Grade.NotMet, Sessions(Set("2024-03-04", Action("Visit the school", "2024-03-29", "2024-03-20"), Action("Call the GP", "2024-03-29")), Set("2024-04-15"))),
        new("the only session has no next one", Grade.NotApplicable, Sessions(Set("2024-03-04", Action("Visit the school", "2024-03-29")))),
        new("two sessions on one day are not the next of each other", Grade.NotApplicable, Sessions(Set("2024-03-04", Action("Visit the school", "2024-03-29")), Set("2024-03-04"))),
        new("no actions set", Grade.NotApplicable, Sessions(Set("2024-03-04"), Set("2024-04-15"))) { Says = "No supervision actions were due by a later session." },
        new("nothing said of actions", Grade.NotEvidenced, Sessions(Set("2024-03-04") with { Actions = null }, Set("2024-04-15") with { Actions = null })),
        new("none recorded", Grade.NotApplicable, Sessions()),
        new("nothing said of supervision", Grade.NotEvidenced, Case(CaseStatus.ChildInNeed, "2023-01-09")),
    ];

    private static AgreedAction Action(string description, string? due, string? completed = null) =>
        new() { Description = description, Owner = "social worker", Due = due is null ? null : Day(due), CompletedOn = completed is null ? null : Day(completed) };

    private static SupervisionSession Set(string day, params AgreedAction[] actions) => new() { Date = Day(day), Type = SupervisionType.Individual, Actions = actions };

    private static CaseExtract Sessions(params SupervisionSession[] sessions) => Case(CaseStatus.ChildInNeed, "2023-01-09") with { Supervision = sessions };
}
