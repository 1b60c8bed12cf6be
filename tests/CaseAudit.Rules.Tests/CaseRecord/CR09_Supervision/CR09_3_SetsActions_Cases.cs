using CaseAudit.Rules.Tests.Harness;
using static CaseAudit.Testing.Given;

namespace CaseAudit.Rules.Tests.CaseRecord.CR09_Supervision;

public sealed class CR09_3_SetsActions_Cases : CriterionTable
{
    public override string Code => "CR09.3";

    public override IEnumerable<CriterionCase> Cases =>
    [
        new("actions with owner and date", Grade.Met, Sessions(Set("2024-03-04", Action(), Action()))) { Says = "The supervision session of the period sets actions, each with an owner and a date." },
        new("every session sets them", Grade.Met, Sessions(Set("2024-03-04", Action()), Set("2024-04-15", Action()))) { Says = "Both supervision sessions of the period set actions" },
        new("one session sets none", Grade.PartlyMet, Sessions(Set("2024-03-04", Action()), Set("2024-04-15"))) { Says = "One of two supervision sessions does not set actions that each have an owner and a date; no actions are recorded there." },
        new("one session says nothing of actions", Grade.PartlyMet, Sessions(Set("2024-03-04", Action()), Silent("2024-04-15"))),
        new("one action without an owner", Grade.NotMet, Sessions(Set("2024-03-04", Action(), Action(owner: " ")))),
        new("one action without a date", Grade.NotMet, Sessions(Set("2024-03-04", Action(), Action(due: null)))),
        new("owners recorded, dates nowhere", Grade.NotMet, Sessions(Set("2024-03-04", Action(due: null)))),
        new("recorded that none were set", Grade.NotMet, Sessions(Set("2024-03-04"))),
        new("nothing said of actions, but an earlier session carries them", Grade.NotMet, Sessions(Set("2023-05-30", Action()), Silent("2024-04-15"))) { Edge = Edge.BeyondLimit },
        new("the first day of the lookback counts", Grade.PartlyMet, Sessions(Set("2023-05-31", Action()), Silent("2024-04-15"))) { Edge = Edge.OnLimit },
        new("nothing said of actions at all", Grade.NotEvidenced, Sessions(Silent("2024-03-04"))) { Says = "No evidence on the record of the actions" },
        new("neither owners nor dates recorded anywhere", Grade.NotEvidenced, Sessions(Set("2024-03-04", Action(null, null)))),
        new("none recorded", Grade.NotApplicable, Sessions()),
        new("nothing said of supervision", Grade.NotEvidenced, Case(CaseStatus.ChildInNeed, "2023-01-09")),
    ];

    private static AgreedAction Action(string? owner = "social worker", string? due = "2024-03-29") => new() { Description = "Visit the school", Owner = owner, Due = due is null ? null : Day(due) };

    private static SupervisionSession Set(string day, params AgreedAction[] actions) => Silent(day) with { Actions = actions };

    private static SupervisionSession Silent(string day) => new() { Date = Day(day), Type = SupervisionType.Individual };

    private static CaseExtract Sessions(params SupervisionSession[] sessions) => Case(CaseStatus.ChildInNeed, "2023-01-09") with { Supervision = sessions };
}
