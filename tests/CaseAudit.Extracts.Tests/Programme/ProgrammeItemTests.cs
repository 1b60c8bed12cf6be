namespace CaseAudit.Extracts.Tests;

public sealed class ProgrammeItemTests
{
    [Fact]
    public void Audit_WithAnError_IsRejectedWithItsReferencesAndTheRestIsRead()
    {
        var read = Programmes.InPart("""
            {
              "schema": "caseaudit/audits/v1",
              "audits": [
                { "auditId": "AU-1", "caseId": "C-1", "completedOn": "2024-04-18" },
                { "auditId": "AU-2", "caseId": "C-2",
                  "completedOn": "18/04/2024" },
                { "auditId": "AU-3", "caseId": "C-3", "completedOn": "2024-04-19" }
              ],
              "reports": [ { "reportId": "R-1" } ]
            }
            """);

        read.Programme.Audits!.Select(a => a.AuditId).ShouldBe(["AU-1", "AU-3"]);
        read.Programme.Reports!.ShouldHaveSingleItem();
        var rejected = read.Rejected.ShouldHaveSingleItem();
        (rejected.At, rejected.Line, rejected.Id, rejected.CaseId).ShouldBe(("/audits/1", 5, "AU-2", "C-2"));
        var error = rejected.Errors.ShouldHaveSingleItem();
        (error.At, error.Line, error.Expected, error.Found, error.Nearest).ShouldBe(("/audits/1/completedOn", 6, "a day written yyyy-MM-dd", "\"18/04/2024\"", "2024-04-18"));
    }

    [Fact]
    public void Audit_WithManyErrors_ReportsAllOfThemAtOnceWithTheirLines()
    {
        var rejected = Programmes.OnlyRejected("""
            { "schema": "caseaudit/audits/v1",
              "audits": [ { "auditId": "AU-1", "caseId": "C-1", "completedOn": "2024-02-30",
                "auditr": {},
                "practitionerInvolved": "yes",
                "areas": [
                  { "area": "assessment", "judgement": "Good" },
                  { "area": "assesment" },
                  { "area": "assessment" },
                  {} ],
                "recommendations": [ null,
                  { "text": "…" } ] } ],
              "reports": [] }
            """);

        rejected.Errors.Select(e => (e.At, e.Line)).ShouldBe(
        [
            ("/audits/0/completedOn", 2), ("/audits/0/auditr", 3), ("/audits/0/practitionerInvolved", 4), ("/audits/0/areas/0/judgement", 6),
            ("/audits/0/areas/1/area", 7), ("/audits/0/areas/3", 9), ("/audits/0/recommendations/0", 10), ("/audits/0/recommendations/1", 11),
            ("/audits/0/areas/2/area", 8),
        ]);
    }

    [Fact]
    public void Report_WithAnError_IsRejectedWithItsReference()
    {
        var rejected = Programmes.OnlyRejected(Programmes.Of($$"""
            "audits":[{{Programmes.GoodAudit}}],"reports":[{"reportId":"Q4","pages":8.5}]
            """));

        (rejected.At, rejected.Id, rejected.CaseId).ShouldBe(("/reports/0", "Q4", null));
        rejected.Errors.ShouldHaveSingleItem().Expected.ShouldBe("a whole number");
    }

    [Theory]
    [InlineData("learning", "{\"date\":\"2024-05-22\",\"audience\":\"managers\"}")]
    [InlineData("familyFeedback", "{\"mechanism\":\"survey\"}")]
    public void ItemOfAnotherList_WithAnError_IsRejectedByItself(string list, string bad)
    {
        var read = Programmes.InPart(Programmes.Of($$"""
            "{{list}}":[{"date":"2024-05-01"},{{bad}}]
            """));

        read.Rejected.ShouldHaveSingleItem().At.ShouldBe($"/{list}/1");
        ((read.Programme.Learning?.Count ?? 0) + (read.Programme.FamilyFeedback?.Count ?? 0)).ShouldBe(1);
    }

    [Theory]
    [InlineData("\"monitoring\":{\"structure\":\"a board\",\"followUps\":[{\"recommendationId\":\"RC-1\",\"checkedOn\":\"2024-05-27\",\"result\":\"Done\"}]}", "/monitoring", "/monitoring/followUps/0/result")]
    [InlineData("\"priorities\":[\"neglect\",7]", "/priorities", "/priorities/1")]
    [InlineData("\"authority\":[]", "/authority", "/authority")]
    [InlineData("\"extractedOn\":\"31.05.2024\"", "/extractedOn", "/extractedOn")]
    [InlineData("\"learning\":{}", "/learning", "/learning")]
    [InlineData("\"monitorring\":{}", "/monitorring", "/monitorring")]
    [InlineData("\"audits\":[]", "/audits", "/audits")]
    public void Property_WithAnErrorAnywhereElse_IsRejectedAndTheRestIsRead(string property, string part, string at)
    {
        var read = Programmes.InPart(Programmes.Of($"\"audits\":[{Programmes.GoodAudit}],{property}"));

        var rejected = read.Rejected.ShouldHaveSingleItem();
        (rejected.At, rejected.Id, rejected.CaseId).ShouldBe((part, null, null));
        rejected.Errors.ShouldHaveSingleItem().At.ShouldBe(at);
        read.Programme.ShouldBe(new Model.AuditProgramme { Audits = read.Programme.Audits });
        read.Programme.Audits!.ShouldHaveSingleItem();
    }

    [Fact]
    public void List_OfWhichNothingIsLeft_IsAbsentAndNotEmpty()
    {
        var read = Programmes.InPart(Programmes.Of("\"audits\":[{}],\"reports\":[]"));

        read.Programme.Audits.ShouldBeNull();
        read.Programme.Reports.ShouldNotBeNull().ShouldBeEmpty();
    }

    [Fact]
    public void Document_OfWhichNothingIsLeft_IsRejectedWithEveryError()
    {
        var errors = Programmes.Whole("""
            { "schema": "caseaudit/audits/v1", "authority": "Example Borough",
              "audits": [ { "auditId": "AU-1" } ],
              "monitoring": 1 }
            """);

        errors.Select(e => (e.At, e.Line)).ShouldBe([("/audits/0", 2), ("/audits/0", 2), ("/monitoring", 3)]);
    }

    [Fact]
    public void Audit_WithCountlessErrors_LeavesRoomForThoseOfTheNext()
    {
        var areas = string.Join(',', Enumerable.Repeat("{}", 800));

        var read = Programmes.InPart(Programmes.Of($$"""
            "audits":[{"auditId":"AU-1","caseId":"C-1","completedOn":"2024-04-18","areas":[{{areas}}]},{"auditId":"AU-2"}],"learning":[]
            """));

        read.Rejected.Select(r => r.Errors.Count).ShouldBe([ReadLimits.MaxErrors + 1, 2]);
        read.Rejected[0].Errors[^1].At.ShouldBe("/audits/0");
    }

    [Theory]
    [InlineData("auditId", "{\"caseId\":\"C-2\",\"completedOn\":\"2024-04-19\"}")]
    [InlineData("caseId", "{\"auditId\":\"AU-2\",\"completedOn\":\"2024-04-19\"}")]
    [InlineData("completedOn", "{\"auditId\":\"AU-2\",\"caseId\":\"C-2\"}")]
    public void Audit_WithoutWhatIsRequired_IsRejectedAndPointedAtItself(string name, string audit)
    {
        var error = Programmes.OnlyError(Programmes.Of($"\"audits\":[{Programmes.GoodAudit},{audit}]"));

        (error.At, error.Nearest, error.Found).ShouldBe(("/audits/1", name, null));
        error.Message.ShouldBe($"\"{name}\" is missing; an audit must have it.");
    }

    [Theory]
    [InlineData("/reports/0", "\"reports\":[{}],\"learning\":[]")]
    [InlineData("/audits/1/recommendations/0", "\"audits\":[{0},{\"auditId\":\"AU-2\",\"caseId\":\"C-2\",\"completedOn\":\"2024-04-19\",\"recommendations\":[{}]}]")]
    [InlineData("/reports/0/recommendations/0", "\"reports\":[{\"reportId\":\"R\",\"recommendations\":[{\"text\":\"…\"}]}],\"learning\":[]")]
    [InlineData("/audits/1/areas/0", "\"audits\":[{0},{\"auditId\":\"AU-2\",\"caseId\":\"C-2\",\"completedOn\":\"2024-04-19\",\"areas\":[{}]}]")]
    public void Item_WithoutItsReference_IsRejected(string at, string properties) =>
        Programmes.OnlyError(Programmes.Of(properties.Replace("{0}", Programmes.GoodAudit, StringComparison.Ordinal))).At.ShouldBe(at);

    [Theory]
    [InlineData("\"auditId\":\"\",\"caseId\":\"C-2\"", "/audits/1/auditId")]
    [InlineData("\"auditId\":\" \",\"caseId\":\"C-2\"", "/audits/1/auditId")]
    [InlineData("\"auditId\":\"AU-2\",\"caseId\":\"Jo Smith\"", "/audits/1/caseId")]
    [InlineData("\"auditId\":\"AU-2\",\"caseId\":\"C..2\"", "/audits/1/caseId")]
    [InlineData("\"auditId\":\"AU-2\",\"caseId\":null", "/audits/1/caseId")]
    public void Audit_WithAReferenceOfAnotherForm_IsRejected(string references, string at) =>
        Programmes.OnlyError(Programmes.Of($$"""
            "audits":[{{Programmes.GoodAudit}},{{{references}},"completedOn":"2024-04-19"}]
            """)).At.ShouldBe(at);

    [Fact]
    public void Audit_ThatIsNoObject_IsRejected()
    {
        var read = Programmes.InPart(Programmes.Of($"\"audits\":[null,7,[],{Programmes.GoodAudit}]"));

        read.Rejected.Select(r => (r.At, r.Id)).ShouldBe([("/audits/0", null), ("/audits/1", null), ("/audits/2", null)]);
        read.Programme.Audits!.ShouldHaveSingleItem();
    }
}
