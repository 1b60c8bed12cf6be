namespace CaseAudit.Extracts.Tests;

public sealed class RequiredTests
{
    [Theory]
    [InlineData("caseId", """{"status":"childInNeed","opened":"2024-01-10"}""")]
    [InlineData("status", """{"caseId":"C-1","opened":"2024-01-10"}""")]
    [InlineData("opened", """{"caseId":"C-1","status":"childInNeed"}""")]
    public void I0_CaseWithoutARequiredProperty_IsRejectedAtTheCase(string missing, string text)
    {
        var error = Reading.OnlyError(text);

        error.At.ShouldBe("");
        error.Message.ShouldStartWith($"\"{missing}\" is missing");
        error.Nearest.ShouldBe(missing);
    }

    [Fact]
    public void I0_CaseWithTheRequiredPropertiesOnly_IsRead()
    {
        var read = Reading.Good(Reading.GoodCase).Case;

        read.CaseId.ShouldBe("C-1");
        read.Status.ShouldBe(Model.CaseStatus.ChildInNeed);
        read.Opened.ShouldBe(new DateOnly(2024, 1, 10));
        read.Visits.ShouldBeNull();
    }

    [Theory]
    [InlineData("visits", "date")]
    [InlineData("agencies", "from")]
    [InlineData("statusHistory", "from")]
    [InlineData("legalStatuses", "from")]
    [InlineData("placements", "from")]
    [InlineData("allocations", "from")]
    [InlineData("referrals", "date")]
    [InlineData("assessments", "type", "started")]
    [InlineData("strategyDiscussions", "date")]
    [InlineData("section47Enquiries", "started")]
    [InlineData("riskAssessments", "date")]
    [InlineData("meetings", "type", "date")]
    [InlineData("plans", "type", "created")]
    [InlineData("directWork", "date")]
    [InlineData("supervision", "date", "type")]
    [InlineData("managementDecisions", "date")]
    [InlineData("incidents", "date", "type")]
    [InlineData("interventions", "started")]
    [InlineData("communications", "date")]
    [InlineData("escalations", "raised")]
    [InlineData("transfers", "date")]
    [InlineData("people")]
    public void I0_ItemWithNothingInIt_LacksItsPrincipalDateAndType(string collection, params string[] missing)
    {
        var items = Reading.All(Reading.CaseWith($"\"{collection}\":[{{}}]"));

        var errors = items.OfType<RejectedRecord>().SelectMany(r => r.Errors).ToList();
        errors.Select(e => e.Nearest).ShouldBe(missing);
        errors.ShouldAllBe(e => e.At == $"/{collection}/0");
    }

    [Theory]
    [InlineData("\"closure\":{}", "/closure", "date")]
    [InlineData("\"chronology\":{\"entries\":[{}]}", "/chronology/entries/0", "date")]
    public void I0_ObjectWithNothingInIt_LacksItsDate(string property, string at, string missing)
    {
        var error = Reading.OnlyError(Reading.CaseWith(property));

        error.At.ShouldBe(at);
        error.Nearest.ShouldBe(missing);
    }

    [Theory]
    [InlineData("caseId", "null")]
    [InlineData("status", "null")]
    [InlineData("opened", "null")]
    public void I0_RequiredPropertyThatIsNull_IsRejected(string property, string value)
    {
        var text = Reading.GoodCase.Replace("\"" + property + "\":", "\"" + property + "\":" + value + ",\"x-was\":", StringComparison.Ordinal);

        Reading.OnlyError(text).At.ShouldBe("/" + property);
    }

    [Fact]
    public void I0_WordOutsideTheOpenLists_IsFreeText()
    {
        var read = Reading.Good(Reading.CaseWith("""
            "agencies":[{"agency":"mountain rescue","from":"2024-01-10"}],"referrals":[{"date":"2024-01-10","source":"a neighbour","decision":"none"}],
            "assessments":[{"type":"single","started":"2024-01-11","riskFactors":["something new"],"contributors":["mountain rescue"]}]
            """));

        read.Case.Agencies![0].Agency.ShouldBe("mountain rescue");
        read.Case.Assessments![0].RiskFactors.ShouldBe(["something new"]);
    }
}
