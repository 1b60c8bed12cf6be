using CaseAudit.Rules.Tests.Harness;
using static CaseAudit.Rules.Tests.CaseRecord.CR01_Plans.Planned;
using static CaseAudit.Testing.Given;

namespace CaseAudit.Rules.Tests.CaseRecord.CR01_Plans;

public sealed class CR01_3_TargetDates_Cases : CriterionTable
{
    public override string Code => "CR01.3";

    public override IEnumerable<CriterionCase> Cases =>
    [
        .. NoObjectivesToRead,
        new("objective and action with dates", Grade.Met, WithObjectives(Dated(new PlanAction { Due = Day("2024-06-14") }))) { Says = "The open objective and the open action have" },
        new("a date that has passed is a date", Grade.Met, WithObjectives(Dated() with { TargetDate = Day("2024-03-01") })),
        new("action without a date", Grade.PartlyMet, WithObjectives(Dated(new PlanAction()))) { Says = "The open action has no target date" },
        new("action “asap”", Grade.PartlyMet, WithObjectives(Dated(new PlanAction { Description = "Refer to the clinic ASAP" }))) { Says = "“asap” is not a date" },
        new("completed action without a date does not count", Grade.Met, WithObjectives(Dated(new PlanAction { CompletedOn = Day("2024-03-01") }))),
        new("achieved objective without a date does not count", Grade.Met, WithObjectives(Dated(), new Objective { AchievedOn = Day("2024-03-01") })),
        new("one of two objectives without a date", Grade.PartlyMet, WithObjectives(Dated(), new Objective { Actions = [] })) { Says = "One of two open objectives has no target date" },
        new("objective only “ongoing”", Grade.NotMet, WithObjectives(new Objective { Outcome = "Ongoing: safe at home", Actions = [] })) { Says = "“ongoing”" },
        new("no dates and no words instead", Grade.NotEvidenced, WithObjectives(new Objective { Outcome = "Safe at home", Actions = [] })),
        new("no date, though an achieved objective has one", Grade.NotMet, WithObjectives(new Objective { Id = "O1", Actions = [] }, Dated() with { AchievedOn = Day("2024-04-01") })) { Says = "The open objective has no target date" },
        new("no dates, though a completed action has one", Grade.PartlyMet, WithObjectives(Dated(new PlanAction(), new PlanAction { Due = Day("2024-03-01"), CompletedOn = Day("2024-03-01") }))),
        new("actions not in the extract", Grade.PartlyMet, WithObjectives(Dated() with { Actions = null })) { Says = "carries no actions for one open objective" },
        new("the plan has no objectives", Grade.NotApplicable, WithObjectives()),
    ];

    private static Objective Dated(params PlanAction[] actions) => new() { Id = "O1", TargetDate = Day("2024-06-30"), Actions = actions };
}
