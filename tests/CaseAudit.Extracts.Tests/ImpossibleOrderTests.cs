namespace CaseAudit.Extracts.Tests;

public sealed class ImpossibleOrderTests
{
    [Theory]
    [InlineData("agencies", "from", "to")]
    [InlineData("statusHistory", "from", "to")]
    [InlineData("legalStatuses", "from", "to")]
    [InlineData("placements", "from", "to")]
    [InlineData("allocations", "from", "to")]
    [InlineData("referrals", "date", "decisionDate")]
    [InlineData("assessments", "started", "completed", "\"type\":\"single\",")]
    [InlineData("section47Enquiries", "started", "completed")]
    [InlineData("plans", "created", "ended", "\"type\":\"care\",")]
    [InlineData("interventions", "started", "ended")]
    [InlineData("escalations", "raised", "resolved")]
    public void G9_ItemThatEndsBeforeItStarts_IsLeftOutByPointer(string collection, string start, string end, string more = "")
    {
        var read = Reading.Good(Reading.CaseWith($$"""
            "{{collection}}":[
              { {{more}}"{{start}}":"2024-03-02","{{end}}":"2024-03-02" },
              { {{more}}"{{start}}":"2024-03-02",
                "{{end}}":"2024-03-01" } ]
            """));

        var error = read.LeftOut.ShouldHaveSingleItem();
        error.At.ShouldBe($"/{collection}/1");
        error.Line.ShouldBe(4);
        error.Message.ShouldContain("2024-03-01");
        error.Message.ShouldContain("2024-03-02");
    }

    [Fact]
    public void G9_CaseClosedBeforeItWasOpened_LeavesTheClosingOut()
    {
        var read = Reading.Good(Reading.CaseWith("\"closed\":\"2024-01-09\",\n\"closure\":{\n\"date\":\"2024-01-09\"}"));

        read.LeftOut.Select(e => (e.At, e.Line)).ShouldBe([("/closed", 1), ("/closure", 3)]);
        read.Case.Closed.ShouldBe(new DateOnly(2024, 1, 9));
    }

    [Fact]
    public void G9_CaseClosedOnTheDayItWasOpened_IsPossible() =>
        Reading.Good(Reading.CaseWith("\"closed\":\"2024-01-10\",\"closure\":{\"date\":\"2024-01-10\"}")).LeftOut.ShouldBeEmpty();

    [Fact]
    public void G9_LeftOutItem_StaysWhereItIsSoThatPointersHold()
    {
        var read = Reading.Good(Reading.CaseWith("\"placements\":[{\"from\":\"2024-03-02\",\"to\":\"2024-03-01\"},{\"from\":\"2024-03-02\"}]"));

        read.Case.Placements!.Count.ShouldBe(2);
        read.LeftOut.ShouldHaveSingleItem().At.ShouldBe("/placements/0");
    }

    [Fact]
    public void G9_JudgedCaseWithLeftOutItems_IsListedAsJudged()
    {
        var rejected = Reading.Good(Reading.CaseWith("\"placements\":[{\"from\":\"2024-03-02\",\"to\":\"2024-03-01\"}]")).Rejected();

        rejected.ShouldNotBeNull();
        rejected.Judged.ShouldBeTrue();
        rejected.CaseId.ShouldBe("C-1");
        rejected.Errors.ShouldHaveSingleItem();
    }

    [Fact]
    public void G9_CaseInGoodOrder_IsNotListed() => Reading.Good(Reading.GoodCase).Rejected().ShouldBeNull();

    [Fact]
    public void G9_CaseWithExtensions_IsCheckedToo() =>
        Reading.Good(Reading.CaseWith("\"x-a\":[null],\"placements\":[{\"from\":\"2024-03-02\",\"to\":\"2024-03-01\"}]")).LeftOut.ShouldHaveSingleItem();
}
