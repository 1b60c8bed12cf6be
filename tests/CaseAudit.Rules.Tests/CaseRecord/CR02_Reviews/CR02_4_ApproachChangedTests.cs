using static CaseAudit.Rules.Tests.CaseRecord.CR02_Reviews.Reviewed;

namespace CaseAudit.Rules.Tests.CaseRecord.CR02_Reviews;

public sealed class CR02_4_ApproachChangedTests
{
    [Fact]
    public void CR02_4_ChangeOfApproachBeforeTheRun_DoesNotCount() =>
        Bench.BuiltIn.Finding("CR02.4", WithPlan(Plan(Objective()),
            Review("2023-10-12", Progress.Some, "new course"), Review("2023-12-14", Progress.None), Review("2024-05-30", Progress.None))).Grade.ShouldBe(Grade.NotMet);

    [Fact]
    public void CR02_4_PlanUpdateAfterTheTargetDate_IsNoAnswerToARunWithoutProgress() =>
        Bench.BuiltIn.Finding("CR02.4", WithPlan(Plan(Objective("2024-02-01")) with { Updated = Given.Day("2024-03-14") },
            Review("2023-12-14", Progress.None), Review("2024-05-30", Progress.None))).Grade.ShouldBe(Grade.NotMet);

    [Fact]
    public void CR02_4_Drift_ShowsTheLatestReviewOfTheRun() =>
        Bench.BuiltIn.Finding("CR02.4", WithPlan(Plan(Objective()), Review("2023-12-14", Progress.None), Review("2024-05-30", Progress.None)))
            .Evidence.ShouldHaveSingleItem().At.ToString().ShouldBe("/meetings/1/objectiveProgress/0/progress");
}
