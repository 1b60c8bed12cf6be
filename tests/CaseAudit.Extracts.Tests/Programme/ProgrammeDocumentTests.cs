using System.Text;

namespace CaseAudit.Extracts.Tests;

public sealed class ProgrammeDocumentTests
{
    [Theory]
    [InlineData("")]
    [InlineData(" \r\n\t")]
    public void Input_ThatIsEmpty_IsRejectedOnNoLine(string text)
    {
        var error = Programmes.Whole(text).ShouldHaveSingleItem();

        error.Line.ShouldBe(0);
        error.Message.ShouldBe("There is nothing in this input.");
    }

    [Theory]
    [InlineData("auditId,caseId\nAU-1,C-1")]
    [InlineData("<audits/>")]
    [InlineData("\"AU-1\"")]
    public void Input_ThatIsNotJson_IsRejectedShowingItsBeginning(string text)
    {
        var error = Programmes.Whole("\n" + text).ShouldHaveSingleItem();

        error.Line.ShouldBe(2);
        error.Message.ShouldContain("not JSON");
        error.Found.ShouldNotBeNull();
    }

    [Theory]
    [InlineData("caseaudit/cases/v1", "a case extract")]
    [InlineData("caseaudit/findings/v1", "a findings document")]
    [InlineData("caseaudit/audits/v2", "another document of ours")]
    [InlineData("https://example.org/x", "not an audit programme")]
    [InlineData("", "not an audit programme")]
    public void Document_OfAnotherSchema_IsRejectedSayingWhatItIs(string schema, string what)
    {
        var error = Programmes.Whole($"{{\"cases\":[{{}}],\n\"schema\":\"{schema}\",\"audits\":[{{}}]}}").ShouldHaveSingleItem();

        (error.At, error.Line, error.Expected, error.Found).ShouldBe(("/schema", 2, "\"caseaudit/audits/v1\"", $"\"{schema}\""));
        error.Message.ShouldBe($"This file is {what} (\"{schema}\"); audit programmes carry \"caseaudit/audits/v1\". None of it was read.");
    }

    [Fact]
    public void Document_WithoutItsSchema_IsRejectedWithTheOtherErrors()
    {
        var errors = Programmes.Whole("{\"audits\":[\n{\"auditId\":\"AU-1\",\"caseId\":\"C-1\"}]}");

        errors.Select(e => (e.At, e.Line)).ShouldBe([("/audits/0", 2), ("", 1)]);
        errors[^1].Message.ShouldBe("\"schema\" is missing; an audit programme must have it.");
    }

    [Theory]
    [InlineData("null")]
    [InlineData("1")]
    public void Document_WhoseSchemaIsNoText_IsRejected(string schema) =>
        Programmes.Whole($"{{\"schema\":{schema},\"audits\":[]}}").ShouldHaveSingleItem().At.ShouldBe("/schema");

    [Theory]
    [InlineData("{}")]
    [InlineData("{\"auditId\":\"AU-1\",\"caseId\":\"C-1\",\"completedOn\":\"2024-04-18\"}")]
    [InlineData("{\"cases\":[]}")]
    public void Document_WithNothingOfAProgramme_IsSaidToBeNone(string text) =>
        Programmes.Whole(text).ShouldHaveSingleItem().Message.ShouldStartWith("This is not an audit programme");

    [Fact]
    public void Document_ThatIsAList_IsRejected()
    {
        var error = Programmes.Whole($"[{Programmes.GoodAudit}]").ShouldHaveSingleItem();

        (error.Expected, error.Found).ShouldBe(("an object (audit programme)", "a list"));
    }

    [Theory]
    [InlineData("\"audits\":[],}", "comma")]
    [InlineData("\"audits\":[ /* none */ ]}", "Comments")]
    [InlineData("\"audits\":[]", "cut off")]
    [InlineData("\"audits\":[{\"auditId\":\"AU-1\"", "cut off")]
    [InlineData("\"audits\":[]} {}", "follows the end")]
    [InlineData("\"audits\":[}", "does not close")]
    [InlineData("\"audits\":[{\"auditId\":\"AU\n-1\"}]}", "line")]
    public void Document_WithBrokenJson_IsRejectedSayingWhereAndWhy(string rest, string because)
    {
        var error = Programmes.Whole("{\"schema\":\"caseaudit/audits/v1\",\n" + rest)[^1];

        error.Line.ShouldBe(2);
        error.Message.ShouldContain(because);
    }

    [Fact]
    public void Document_WithBrokenJsonAfterOtherErrors_ReportsBoth()
    {
        var errors = Programmes.Whole("{\"schema\":\"caseaudit/audits/v1\",\n\"audts\":[],\n\"reports\":[{\"reportId\":R}]}");

        errors.Select(e => (e.At, e.Line)).ShouldBe([("/audts", 2), ("/reports/0/reportId", 3)]);
    }

    [Fact]
    public void Document_PartsNestedTooDeep_CostThoseOnly()
    {
        var deep = new string('[', 70) + new string(']', 70);

        var read = Programmes.InPart(Programmes.Of($"\"x-deep\":{deep},\"audits\":[{Programmes.GoodAudit},\n{{\"auditId\":\"AU-2\",\"x-deep\":{deep}}},{{\"auditId\":{deep}}}],\"learning\":{deep}"));

        read.Programme.Audits.ShouldNotBeNull().ShouldHaveSingleItem().AuditId.ShouldBe("AU-1");
        read.Rejected.Select(part => part.At).ShouldBe(["/x-deep", "/audits/1", "/audits/2", "/learning/0"]);
        read.Rejected.Select(part => part.Line).ShouldBe([1, 2, 2, 2]);
        foreach (var part in read.Rejected) part.Errors.ShouldContain(error => error.Message == "This is nested deeper than 64 levels." && error.At.StartsWith(part.At));
    }

    [Fact]
    public void Document_WithHalfOfACharacterInAName_IsRejected() =>
        Programmes.Whole(Programmes.Of("\"\\ud83d\":1,\"audits\":[]"))[0].Message.ShouldContain("half of a character");

    [Fact]
    public void I4_ByteOrderMark_IsPassedOver()
    {
        byte[] bytes = [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Programmes.Of("\"audits\":[]"))];

        Programmes.Read(bytes).ShouldBeOfType<ReadProgramme>();
    }

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("utf-32")]
    public void I4_OtherEncoding_IsRejectedSayingHowToConvertIt(string name) =>
        Programmes.Whole(Encoding.GetEncoding(name).GetBytes(Programmes.Of("\"audits\":[]"))).ShouldHaveSingleItem().Message.ShouldContain("iconv");

    [Fact]
    public void I4_ByteThatIsNotUtf8_RejectsTheDocumentWithTheOtherErrors()
    {
        var errors = Programmes.Whole(Encoding.Latin1.GetBytes("{\"schema\":\"caseaudit/audits/v1\",\n\"authority\":\"Café\",\n\"audts\":[]}"));

        errors.Select(e => (e.At, e.Line)).ShouldBe([("", 2), ("/audts", 3)]);
        errors[0].Found.ShouldBe("E9");
    }

    [Fact]
    public void Document_LongerThanTheLimit_IsRejected()
    {
        var text = Programmes.Of($"\"authority\":\"{new string('x', 2000)}\"");

        Programmes.Read(text, new ReadLimits { MaxRecordBytes = 1024 }).ShouldBeOfType<RejectedRecord>().Errors.ShouldHaveSingleItem().Message.ShouldContain("1024 bytes");
        Programmes.Read(text, new ReadLimits { MaxRecordBytes = 4096 }).ShouldBeOfType<ReadProgramme>();
    }

    [Fact]
    public void Document_GivenInBitsAndPieces_IsReadAsAWhole()
    {
        using var stream = new ChoppedStream(Encoding.UTF8.GetBytes(Reading.Sample("programme-every-property.json")), 7);

        ProgrammeReader.Read(stream, "-").ShouldBeOfType<ReadProgramme>().Rejected.ShouldBeEmpty();
    }

    [Fact]
    public void Input_ThatStopsGivingBytes_IsUnreadable()
    {
        using var stream = new ChoppedStream(Encoding.UTF8.GetBytes(Programmes.Of("\"audits\":[]")), 7) { FailsAt = 20 };

        ProgrammeReader.Read(stream, "-").ShouldBeOfType<UnreadableInput>().Message.ShouldStartWith("Reading stopped");
    }

    [Fact]
    public void File_ThatIsNotThere_IsUnreadable()
    {
        var file = InputPaths.Find(["no-such-programme.json"]).ShouldHaveSingleItem();

        ProgrammeReader.Read(file).ShouldBeOfType<UnreadableInput>().Source.ShouldBe("no-such-programme.json");
    }

    [Fact]
    public void File_OnStandardInput_IsRead()
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(Programmes.Of("\"audits\":[]")));

        ProgrammeReader.Read(InputPaths.Find(["-"]).ShouldHaveSingleItem(), stream).ShouldBeOfType<ReadProgramme>().Source.ShouldBe("-");
    }
}
