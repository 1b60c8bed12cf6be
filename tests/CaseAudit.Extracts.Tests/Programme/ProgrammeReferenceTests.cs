namespace CaseAudit.Extracts.Tests;

public sealed class ProgrammeReferenceTests
{
    private const string Audit = "{\"auditId\":\"@\",\"caseId\":\"C-1\",\"completedOn\":\"2024-04-18\",\"recommendations\":[{\"id\":\"#\"}]}";

    private const string Report = "{\"reportId\":\"@\",\"recommendations\":[{\"id\":\"#\"}]}";

    [Theory]
    [InlineData("audits", Audit, "audit", "auditId")]
    [InlineData("reports", Report, "report", "reportId")]
    public void Reference_OfAnEarlierItem_RejectsTheLaterNamingTheFirst(string list, string item, string what, string property)
    {
        var read = Programmes.InPart(Programmes.Of($"\"{list}\":[\n{Item(item, "X-1", "1")},\n{Item(item, "X-2", "2")},\n{Item(item, "X-1", "3")}]"));

        ((read.Programme.Audits?.Count ?? 0) + (read.Programme.Reports?.Count ?? 0)).ShouldBe(2);
        var rejected = read.Rejected.ShouldHaveSingleItem();
        (rejected.At, rejected.Id).ShouldBe(($"/{list}/2", "X-1"));
        var error = rejected.Errors.ShouldHaveSingleItem();
        (error.At, error.Line, error.Found).ShouldBe(($"/{list}/2/{property}", 4, "\"X-1\""));
        error.Message.ShouldBe($"The {what} \"X-1\" stands in this programme before, at /{list}/0/{property} on line 2.");
    }

    [Theory]
    [InlineData("\"audits\":[{0},\n{1}]", "/audits/1")]
    [InlineData("\"audits\":[{0}],\n\"reports\":[{2}]", "/reports/0")]
    [InlineData("\"reports\":[{2}],\n\"audits\":[{0}]", "/audits/0")]
    public void Recommendation_OfAnEarlierAuditOrReport_RejectsTheLater(string properties, string at)
    {
        var read = Programmes.InPart(Programmes.Of(properties
            .Replace("{0}", Item(Audit, "AU-1", "RC-1"), StringComparison.Ordinal)
            .Replace("{1}", Item(Audit, "AU-2", "RC-1"), StringComparison.Ordinal)
            .Replace("{2}", Item(Report, "R-1", "RC-1"), StringComparison.Ordinal)));

        var rejected = read.Rejected.ShouldHaveSingleItem();
        rejected.At.ShouldBe(at);
        var error = rejected.Errors.ShouldHaveSingleItem();
        (error.At, error.Line).ShouldBe((at + "/recommendations/0/id", 2));
        error.Message.ShouldStartWith("The recommendation \"RC-1\" stands in this programme before, at /");
    }

    [Fact]
    public void Recommendation_TwiceInOneAudit_RejectsTheAudit() =>
        Programmes.OnlyError(Programmes.WithAudit("\"recommendations\":[{\"id\":\"RC-1\"},{\"id\":\"RC-1\"}]")).At.ShouldBe("/audits/1/recommendations/1/id");

    [Fact]
    public void Reference_OfARejectedItem_IsNotTaken()
    {
        var read = Programmes.InPart(Programmes.Of("""
            "audits":[
              {"auditId":"AU-1","caseId":"C-1","completedOn":"yesterday","recommendations":[{"id":"RC-1"}]},
              {"auditId":"AU-1","caseId":"C-1","completedOn":"2024-04-18","recommendations":[{"id":"RC-1"}]}]
            """));

        read.Rejected.ShouldHaveSingleItem().At.ShouldBe("/audits/0");
        read.Programme.Audits!.ShouldHaveSingleItem();
    }

    [Fact]
    public void References_OfDifferentKinds_MayBeTheSame() =>
        Programmes.Good(Programmes.Of($"\"audits\":[{Item(Audit, "1", "1")}],\"reports\":[{Item(Report, "1", "2")}]")).Programme.Reports!.ShouldHaveSingleItem();

    [Fact]
    public void References_ThatDifferInCase_AreDifferent() =>
        Programmes.Good(Programmes.Of($"\"audits\":[{Item(Audit, "au-1", "rc-1")},{Item(Audit, "AU-1", "RC-1")}]")).Programme.Audits!.Count.ShouldBe(2);

    [Fact]
    public void Case_AuditedTwice_IsPossible() =>
        Programmes.Good(Programmes.Of($"\"audits\":[{Item(Audit, "AU-1", "1")},{Item(Audit, "AU-2", "2")}]")).Programme.Audits!.Select(a => a.CaseId).ShouldBe(["C-1", "C-1"]);

    [Fact]
    public void Area_TwiceInOneAudit_RejectsTheAuditNamingTheFirst()
    {
        var error = Programmes.OnlyError(Programmes.WithAudit("\n\"areas\":[{\"area\":\"recording\"},\n{\"area\":\"processes\"},\n{\"area\":\"recording\"}]"));

        (error.At, error.Line).ShouldBe(("/audits/1/areas/2/area", 4));
        error.Message.ShouldBe("The area \"recording\" stands in this audit before, at /audits/1/areas/0/area on line 2.");
    }

    [Fact]
    public void Area_InTwoAudits_IsPossible() =>
        Programmes.Good(Programmes.Of("""
            "audits":[{"auditId":"AU-1","caseId":"C-1","completedOn":"2024-04-18","areas":[{"area":"recording"}]},
                      {"auditId":"AU-2","caseId":"C-2","completedOn":"2024-04-18","areas":[{"area":"recording"}]}]
            """)).Programme.Audits!.Count.ShouldBe(2);

    private static string Item(string item, string id, string recommendation) =>
        item.Replace("@", id, StringComparison.Ordinal).Replace("#", recommendation, StringComparison.Ordinal);
}
