namespace CaseAudit.Extracts.Tests;

public sealed class ProgrammeOrderTests
{
    [Fact]
    public void G9_ReportWhosePeriodEndsBeforeItBegins_IsLeftOut()
    {
        var read = Programmes.Good(Programmes.Of("""
            "reports":[{"reportId":"R-1","periodFrom":"2024-01-01","periodTo":"2024-01-01"},
            {"reportId":"R-2","periodFrom":"2024-01-02",
            "periodTo":"2024-01-01"}]
            """));

        read.Programme.Reports!.Select(r => r.ReportId).ShouldBe(["R-1"]);
        var error = read.LeftOut.ShouldHaveSingleItem();
        (error.At, error.Line, error.Found).ShouldBe(("/reports/1", 3, "2024-01-01"));
        error.Message.ShouldBe("\"periodTo\" (2024-01-01) lies before \"periodFrom\" (2024-01-02); this was left out and the programme judged without it.");
    }

    [Theory]
    [InlineData("audits", "{\"auditId\":\"AU-1\",\"caseId\":\"C-1\",\"completedOn\":\"2024-04-18\",\"recommendations\":@}")]
    [InlineData("reports", "{\"reportId\":\"R-1\",\"recommendations\":@}")]
    public void G9_RecommendationVerifiedBeforeItWasCompleted_IsLeftOut(string list, string item)
    {
        const string recommendations = """
            [{"id":"1","completedOn":"2024-05-10","verifiedOn":"2024-05-09"},
            {"id":"2","completedOn":"2024-05-10","verifiedOn":"2024-05-10"},
            {"id":"3","verifiedOn":"2024-05-09"},{"id":"4","completedOn":"2024-05-10"}]
            """;

        var read = Programmes.Good(Programmes.Of($"\"{list}\":[{item.Replace("@", recommendations, StringComparison.Ordinal)}]"));

        var kept = read.Programme.Audits?[0].Recommendations ?? read.Programme.Reports![0].Recommendations!;
        kept.Select(r => r.Id).ShouldBe(["2", "3", "4"]);
        var error = read.LeftOut.ShouldHaveSingleItem();
        (error.At, error.Line).ShouldBe(($"/{list}/0/recommendations/0", 1));
    }

    [Fact]
    public void G9_ListOfWhichNothingIsLeft_IsAbsentAndNotEmpty()
    {
        var read = Programmes.Good(Programmes.WithAudit("\"recommendations\":[{\"id\":\"1\",\"completedOn\":\"2024-05-10\",\"verifiedOn\":\"2024-05-09\"}]"));

        read.Programme.Audits![1].Recommendations.ShouldBeNull();
        read.LeftOut.ShouldHaveSingleItem();
    }

    [Fact]
    public void G9_PointersOfLeftOutItems_CountThoseThatWereRejected()
    {
        var read = Programmes.InPart(Programmes.Of("\"reports\":[{},{\"reportId\":\"R-1\",\"periodFrom\":\"2024-01-02\",\"periodTo\":\"2024-01-01\"},{\"reportId\":\"R-2\"}]"));

        read.LeftOut.ShouldHaveSingleItem().At.ShouldBe("/reports/1");
        read.Programme.Reports!.ShouldHaveSingleItem().ReportId.ShouldBe("R-2");
    }

    [Theory]
    [InlineData("\"feedbackToPractitionerOn\":\"2024-04-01\"")]
    [InlineData("\"recommendations\":[{\"id\":\"1\",\"due\":\"2024-01-01\",\"completedOn\":\"2024-04-01\",\"verifiedOn\":\"2024-04-02\"}]")]
    public void G9_DayBeforeTheAuditWasCompleted_IsPossible(string property) => Programmes.Good(Programmes.WithAudit(property)).LeftOut.ShouldBeEmpty();

    [Theory]
    [InlineData("\"completedOn\":\"2024-04-30\",\"receivedByManagementOn\":\"2024-04-29\"")]
    [InlineData("\"periodFrom\":\"2024-01-01\",\"periodTo\":\"2024-03-31\",\"completedOn\":\"2024-03-30\"")]
    [InlineData("\"periodTo\":\"2024-03-31\"")]
    public void G9_ReportInUnusualButPossibleOrder_IsKept(string properties) =>
        Programmes.Good(Programmes.Of($"\"reports\":[{{\"reportId\":\"R-1\",{properties}}}]")).LeftOut.ShouldBeEmpty();
}
