namespace CaseAudit.Extracts.Tests;

public sealed class ProgrammePropertyTests
{
    [Theory]
    [InlineData("\"audts\":[]", "/audts", "audits", "an audit programme")]
    [InlineData("\"Reports\":[]", "/Reports", "reports", "an audit programme")]
    [InlineData("\"family_feedback\":[]", "/family_feedback", "familyFeedback", "an audit programme")]
    [InlineData("\"weather\":1", "/weather", null, "an audit programme")]
    [InlineData("\"monitoring\":{\"meeting\":[]}", "/monitoring/meeting", "meetings", "an audit monitoring")]
    [InlineData("\"reports\":[{\"reportId\":\"R\",\"theme\":[]}]", "/reports/0/theme", "themes", "an audit report")]
    [InlineData("\"reports\":[{\"reportId\":\"R\",\"themes\":[{\"kinds\":\"strength\"}]}]", "/reports/0/themes/0/kinds", "kind", "a report theme")]
    public void Property_ThatIsMistyped_IsRejectedWithTheNearestName(string property, string at, string? nearest, string of)
    {
        var error = Programmes.OnlyError(Programmes.Of($"\"audits\":[{Programmes.GoodAudit}],{property}"));

        (error.At, error.Nearest).ShouldBe((at, nearest));
        error.Message.ShouldContain($"is not a property of {of}");
    }

    [Theory]
    [InlineData("\"auditor\":{\"name\":\"n\"}", "/audits/1/auditor/name")]
    [InlineData("\"auditorName\":\"n\"", "/audits/1/auditorName")]
    [InlineData("\"practitionerName\":\"n\"", "/audits/1/practitionerName")]
    [InlineData("\"auditor\":{\"email\":\"e\"}", "/audits/1/auditor/email")]
    [InlineData("\"childName\":\"n\"", "/audits/1/childName")]
    [InlineData("\"nhsNumber\":\"1\"", "/audits/1/nhsNumber")]
    [InlineData("\"recommendations\":[{\"id\":\"RC-1\",\"ownerName\":\"n\"}]", "/audits/1/recommendations/0/ownerName")]
    public void I5_PersonalDetail_IsRejectedSayingWhyThereIsNoPlaceForIt(string property, string at)
    {
        var error = Programmes.OnlyError(Programmes.WithAudit(property));

        error.At.ShouldBe(at);
        error.Nearest.ShouldBeNull();
        error.Message.ShouldContain("on purpose");
    }

    [Fact]
    public void Extension_Anywhere_IsPassedOver()
    {
        var read = Programmes.Good(Programmes.Of("""
            "x-export":{"audits":[null]},"x-export":2,
            "audits":[{"x-a":[null],"auditId":"AU-1","caseId":"C-1","completedOn":"2024-04-18","auditor":{"x-name":"kept out","role":"manager"}}],
            "monitoring":{"x-b":null,"structure":"a board"}
            """));

        read.Programme.Audits!.ShouldHaveSingleItem().Auditor!.Role.ShouldBe("manager");
        read.Programme.Monitoring!.Structure.ShouldBe("a board");
    }

    [Fact]
    public void Extension_WithACapital_IsNone() => Programmes.OnlyError(Programmes.WithAudit("\"X-a\":1")).At.ShouldBe("/audits/1/X-a");

    [Fact]
    public void Property_ThatStandsTwiceInAnAudit_RejectsTheAudit() =>
        Programmes.OnlyError(Programmes.WithAudit("\"theme\":\"a\",\"th\\u0065me\":\"b\"")).At.ShouldBe("/audits/1/theme");

    [Fact]
    public void Property_ThatStandsTwiceInTheDocument_IsReadTheFirstTime()
    {
        var read = Programmes.InPart(Programmes.Of($"\"audits\":[{Programmes.GoodAudit}],\n\"audits\":\n[]"));

        var error = read.Rejected.ShouldHaveSingleItem().Errors.ShouldHaveSingleItem();
        (error.At, error.Line).ShouldBe(("/audits", 2));
        error.Message.ShouldContain("a second time");
        read.Programme.Audits!.ShouldHaveSingleItem();
    }

    [Fact]
    public void Property_NameWithASlash_IsEscapedInThePointer() =>
        Programmes.OnlyError(Programmes.Of("\"learning\":[],\"a/b~c\":1")).At.ShouldBe("/a~1b~0c");

    [Theory]
    [InlineData("2024-4-19", "2024-04-19")]
    [InlineData("19.04.2024", "2024-04-19")]
    [InlineData("2024-04-19T10:00:00", "2024-04-19")]
    [InlineData("2024-02-30", null)]
    [InlineData("2024-04-19 ", "2024-04-19")]
    [InlineData("", null)]
    public void I4_DayWrittenOtherwise_IsRejectedWithTheDayMeant(string day, string? nearest)
    {
        var error = Programmes.OnlyError(Programmes.WithAudit($"\"feedbackToPractitionerOn\":\"{day}\""));

        (error.At, error.Nearest).ShouldBe(("/audits/1/feedbackToPractitionerOn", nearest));
    }

    [Theory]
    [InlineData("\"kind\":null")]
    [InlineData("\"kind\":\"s\\u0069ngleAgency\"")]
    [InlineData("\"theme\":\"parents said [null, null]\"")]
    public void Audit_WithUnusualButRightJson_IsRead(string property) => Programmes.Good(Programmes.WithAudit(property)).Programme.Audits!.Count.ShouldBe(2);

    [Theory]
    [InlineData("\"kind\":1", "/audits/1/kind")]
    [InlineData("\"kind\":\"multi-agency\"", "/audits/1/kind")]
    [InlineData("\"theme\":[\"a\"]", "/audits/1/theme")]
    [InlineData("\"auditor\":\"AUD-3\"", "/audits/1/auditor")]
    [InlineData("\"areas\":{}", "/audits/1/areas")]
    [InlineData("\"theme\":\"\\ud83d\"", "/audits/1/theme")]
    public void I2_ValueOfAnotherKind_IsRejected(string property, string at) => Programmes.OnlyError(Programmes.WithAudit(property)).At.ShouldBe(at);
}
