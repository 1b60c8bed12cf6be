using CaseAudit.Rules.Tests.Harness;
using static CaseAudit.Rules.Tests.CaseRecord.CR02_Reviews.Reviewed;
using static CaseAudit.Testing.Given;

namespace CaseAudit.Rules.Tests.CaseRecord.CR02_Reviews;

public sealed class CR02_3_ProgressRecorded_Cases : CriterionTable
{
    public override string Code => "CR02.3";

    public override IEnumerable<CriterionCase> Cases =>
    [
        new("no reviews while being assessed", Grade.NotApplicable, Case(CaseStatus.Assessment, "2024-01-18") with { Meetings = [], Plans = [] }),
        new("nothing said of meetings", Grade.NotEvidenced, Case(CaseStatus.ChildProtection, "2023-09-18") with { Plans = [Plan(Objective())] }),
        new("nothing said of plans", Grade.NotEvidenced, OnPlanSince("2023-09-18", Review("2023-12-14", Progress.Some))) { Says = "plans" },
        new("no reviews recorded", Grade.NotApplicable, WithPlan(Plan(Objective()))) { Says = "None recorded: reviews" },
        new("no plan to review", Grade.NotApplicable, OnPlanSince("2023-09-18", Review("2023-12-14", Progress.Some)) with { Plans = [] }),
        new("a plan without objectives", Grade.NotApplicable, WithPlan(Plan(), Review("2023-12-14", Progress.Some))),
        new("each review records progress", Grade.Met, WithPlan(Plan(Objective()), Review("2023-12-14", Progress.Some), Review("2024-05-30", Progress.None))) { Says = "Both reviews" },
        new("one of two reviews does not", Grade.PartlyMet, WithPlan(Plan(Objective()), Review("2023-12-14", Progress.Some), Review("2024-05-30") with { ObjectiveProgress = [] })) { Says = "One of two reviews in the period did not record progress on every open objective: on 30 May 2024 (O1)" },
        new("one of two objectives missed", Grade.PartlyMet, WithPlan(Plan(Objective(), Objective() with { Id = "O2" }), Review("2023-12-14", Progress.Some))) { Says = "(O2)" },
        new("recorded as none", Grade.NotMet, WithPlan(Plan(Objective()), Review("2023-12-14") with { ObjectiveProgress = [] })),
        new("the objective named, its progress not", Grade.NotMet, WithPlan(Plan(Objective()), Review("2023-12-14", null))),
        new("nothing said at any review", Grade.NotEvidenced, WithPlan(Plan(Objective()), Review("2023-12-14"))),
        new("nothing said at the review, though a core group does", Grade.NotMet, WithPlan(Plan(Objective()), Review("2023-12-14"), Review("2024-01-10", Progress.Some) with { Type = MeetingType.CoreGroup })),
        new("objective without a reference", Grade.NotEvidenced, WithPlan(Plan(Objective() with { Id = " " }), Review("2023-12-14", Progress.Some))),
        new("nothing said of objectives", Grade.NotEvidenced, WithPlan(Plan() with { Objectives = null }, Review("2023-12-14", Progress.Some))),
        new("objective achieved the day before the review", Grade.NotApplicable, WithPlan(Plan(Objective() with { AchievedOn = Day("2023-12-13") }), Review("2023-12-14") with { ObjectiveProgress = [] })) { Edge = Edge.BeyondLimit },
        new("objective achieved on the day of the review", Grade.Met, WithPlan(Plan(Objective() with { AchievedOn = Day("2023-12-14") }), Review("2023-12-14", Progress.Achieved))) { Edge = Edge.OnLimit },
        new("the review is of the plan before", Grade.Met, OnPlanSince("2023-09-18", Review("2023-12-14", Progress.Some)) with
        {
            Plans = [Plan(Objective()) with { Ended = Day("2023-12-14") }, Plan(Objective(), Objective() with { Id = "O2" }) with { Created = Day("2023-12-14") }],
        }),
        new("a core group is no review", Grade.NotApplicable, WithPlan(Plan(Objective()), Held(MeetingType.CoreGroup, "2023-12-14"))),
        new("a review on the first day of the lookback", Grade.NotMet, WithPlan(Plan(Objective()), Review("2023-12-14") with { ObjectiveProgress = [] })) { AsOf = Day("2024-12-14"), Edge = Edge.OnLimit },
        new("a review the day before the lookback", Grade.NotApplicable, WithPlan(Plan(Objective()), Review("2023-12-14") with { ObjectiveProgress = [] })) { AsOf = Day("2024-12-15"), Edge = Edge.BeyondLimit },
    ];
}
