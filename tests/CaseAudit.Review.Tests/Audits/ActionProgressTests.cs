using static CaseAudit.Review.Tests.Programmes;

namespace CaseAudit.Review.Tests;

public sealed class ActionProgressTests
{
    [Fact]
    public void Actions_AreByStateThenByAge()
    {
        const string more = ""","recommendations":[{"id":"R-1","due":"2024-07-01"},{"id":"R-2","due":"2024-05-20"},{"id":"R-3","due":"2024-04-20"},{"id":"R-4","status":"completed","due":"2024-05-01"},{"id":"R-5","completedOn":"2024-05-10","verifiedOn":"2024-05-12","due":"2024-05-10"},{"id":"R-6"},{"id":"R-7","status":"superseded"},{"id":"R-8","completedOn":"2024-05-10","due":"2024-05-10"}]""";
        var programme = Of(Audit("AU-1", "C-1", more: more))[..^1] + ""","monitoring":{"followUps":[{"recommendationId":"R-8","checkedOn":"2024-05-20","result":"notDone"}]}}""";

        Run(programme, []).Actions.Select(action => $"{action.RecommendationId} {action.State} {action.Checks}").ShouldBe(
        [
            "R-8 FoundNotDone 1", "R-3 Overdue 0", "R-2 Overdue 0", "R-4 CompletedUnverified 0", "R-6 Undated 0", "R-1 NotYetDue 0", "R-5 Verified 0", "R-7 Superseded 0",
        ]);
    }

    [Theory]
    [InlineData("2024-05-30", ActionState.Overdue)]
    [InlineData("2024-05-31", ActionState.DueToday)]
    [InlineData("2024-06-01", ActionState.NotYetDue)]
    public void G7_DueOnTheDay_IsNotOverdue(string due, ActionState state) =>
        Run(Of(Audit("AU-1", "C-1", more: $$""","recommendations":[{"id":"R-1","due":"{{due}}"}]""")), []).Actions.ShouldHaveSingleItem().State.ShouldBe(state);
}
