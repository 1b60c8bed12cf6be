using CaseAudit.Rules.Tests.Harness;
using static CaseAudit.Rules.Tests.CaseRecord.CR02_Reviews.Reviewed;
using static CaseAudit.Testing.Given;

namespace CaseAudit.Rules.Tests.CaseRecord.CR02_Reviews;

public sealed class CR02_4_ApproachChanged_Cases : CriterionTable
{
    private const string Change = "family group conference instead of the course";

    public override string Code => "CR02.4";

    public override IEnumerable<CriterionCase> Cases =>
    [
        .. CR01_Plans.Planned.NothingToRead,
        new("nothing said of meetings", Grade.NotEvidenced, WithPlan(Plan(Objective("2024-06-30"))) with { Meetings = null }) { Says = "meetings" },
        new("nothing said of objectives", Grade.NotEvidenced, WithPlan(Plan() with { Objectives = null })),
        new("the plan has no objectives", Grade.NotApplicable, WithPlan(Plan())),
        new("no drift", Grade.Met, WithPlan(Plan(Objective("2024-06-30")), Review("2023-12-14", Progress.Some), Review("2024-05-30", Progress.Good))) { Says = "The open objective does not stand still" },
        new("every objective achieved", Grade.Met, WithPlan(Plan(Objective("2023-12-01") with { AchievedOn = Day("2024-01-15") }))) { Says = "achieved" },
        new("neither target dates nor progress at two reviews", Grade.NotEvidenced, WithPlan(Plan(Objective()), Review("2023-12-14"), Review("2024-05-30"))),

        new("no progress at one review", Grade.Met, WithPlan(Plan(Objective()), Review("2023-12-14", Progress.Some), Review("2024-05-30", Progress.None))) { Edge = Edge.OnLimit },
        new("no progress at two reviews running", Grade.NotMet, WithPlan(Plan(Objective()), Review("2023-12-14", Progress.None), Review("2024-05-30", Progress.Worse))) { Edge = Edge.BeyondLimit, Says = "no progress in 2 or more reviews, since 30 May 2024" },
        new("progress again after the run", Grade.Met, WithPlan(Plan(Objective()), Review("2023-12-14", Progress.None), Review("2024-03-14", Progress.None), Review("2024-05-30", Progress.Some))),
        new("core groups make no run", Grade.Met, WithPlan(Plan(Objective()), Review("2023-12-14", Progress.Some),
            Review("2024-02-14", Progress.None) with { Type = MeetingType.CoreGroup }, Review("2024-03-14", Progress.None) with { Type = MeetingType.CoreGroup })),
        new("a review silent on it does not break the run", Grade.NotMet, WithPlan(Plan(Objective()), Review("2023-12-14", Progress.None), Review("2024-03-14"), Review("2024-05-30", Progress.None))),
        new("change of approach at the first review of the run", Grade.Met, WithPlan(Plan(Objective()), Review("2023-12-14", Progress.None, Change), Review("2024-05-30", Progress.None))) { Says = "a change of approach is recorded for it" },
        new("change of approach at a core group since", Grade.Met, WithPlan(Plan(Objective()), Review("2023-12-14", Progress.None), Review("2024-05-29", Progress.None),
            Review("2024-05-30", null, Change) with { Type = MeetingType.CoreGroup })),
        new("change of approach on another objective", Grade.NotMet, WithPlan(Plan(Objective(), Objective() with { Id = "O2", TargetDate = Day("2024-06-30") }),
            Review("2023-12-14", Progress.None), Review("2024-05-30", Progress.None) with
            {
                ObjectiveProgress = [new ObjectiveProgress { ObjectiveId = "O1", Progress = Progress.None }, new ObjectiveProgress { ObjectiveId = "O2", Progress = Progress.Some, ChangeOfApproach = Change }],
            })),

        // Three months from 29 February 2024 end on 29 May.
        new("three months past the target date", Grade.Met, WithPlan(Plan(Objective("2024-02-29")))) { AsOf = Day("2024-05-29"), Edge = Edge.OnLimit },
        new("three months and a day past the target date", Grade.NotMet, WithPlan(Plan(Objective("2024-02-29")))) { AsOf = Day("2024-05-30"), Edge = Edge.BeyondLimit, Says = "more than 3 months past its target date, since 30 May 2024" },
        new("plan updated the day after the target date", Grade.Met, WithPlan(Plan(Objective("2024-02-01")) with { Updated = Day("2024-02-02") })) { Edge = Edge.OnLimit },
        new("plan updated on the target date", Grade.NotMet, WithPlan(Plan(Objective("2024-02-01")) with { Updated = Day("2024-02-01") })) { Edge = Edge.BeyondLimit },
        new("change of approach since the target date", Grade.Met, WithPlan(Plan(Objective("2024-02-01")), Review("2024-03-14", Progress.Some, Change))),
        new("one of two that stand still has a change", Grade.PartlyMet, WithPlan(Plan(Objective(), Objective("2024-02-01") with { Id = "O2" }),
            Review("2023-12-14", Progress.None, Change), Review("2024-05-30", Progress.None))) { Says = "One objective stands still with no change of approach on the record: O2" },
    ];
}
