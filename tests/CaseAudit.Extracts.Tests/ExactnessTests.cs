using System.Text;

namespace CaseAudit.Extracts.Tests;

public sealed class ExactnessTests
{
    [Theory]
    [InlineData("Seen", "seen")]
    [InlineData("SEEN", "seen")]
    [InlineData("not seen", "notSeen")]
    [InlineData("not_seen", "notSeen")]
    [InlineData("canceled", "cancelled")]
    [InlineData("refsued", "refused")]
    [InlineData("at school", null)]
    public void I4_EnumerationInWrongCase_IsRejectedWithNearestWord(string word, string? nearest)
    {
        var error = Reading.OnlyError(Reading.CaseWith($"\"visits\":[{{\"date\":\"2024-01-10\",\"outcome\":\"{word}\"}}]"));

        error.Nearest.ShouldBe(nearest);
        error.Expected.ShouldBe("seen | notSeen | cancelled | refused");
    }

    [Fact]
    public void I4_WordWrittenWithAnEscape_IsTheWord() =>
        Reading.Good(Reading.CaseWith("""
            "visits":[{"date":"2024-01-10","outcome":"s\u0065en"}]
            """)).Case.Visits![0].Outcome.ShouldBe(Model.VisitOutcome.Seen);

    [Fact]
    public void I4_PropertyNameInWrongCase_IsRejectedWithNearestName() =>
        Reading.OnlyError(Reading.CaseWith("\"Closed\":null")).Nearest.ShouldBe("closed");

    [Fact]
    public void I4_ByteOrderMark_IsPassedOver()
    {
        byte[] bytes = [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Reading.GoodCase)];

        Reading.All(bytes).ShouldHaveSingleItem().ShouldBeOfType<ReadCase>();
        Reading.All(bytes, InputShape.Lines).ShouldHaveSingleItem().ShouldBeOfType<ReadCase>();
    }

    [Theory]
    [InlineData("utf-16", true, "UTF-16")]
    [InlineData("utf-16", false, "UTF-16")]
    [InlineData("utf-16BE", true, "UTF-16")]
    [InlineData("utf-16BE", false, "UTF-16")]
    [InlineData("utf-32", true, "UTF-32")]
    [InlineData("utf-32", false, "UTF-32")]
    [InlineData("utf-32BE", true, "UTF-32")]
    public void I4_OtherEncoding_IsRefusedSayingHowToConvertIt(string name, bool mark, string found)
    {
        var encoding = Encoding.GetEncoding(name);
        byte[] bytes = [.. mark ? encoding.GetPreamble() : [], .. encoding.GetBytes(Reading.GoodCase)];

        var rejected = Reading.All(bytes).ShouldHaveSingleItem().ShouldBeOfType<RejectedRecord>();

        rejected.CaseId.ShouldBeNull();
        var error = rejected.Errors.ShouldHaveSingleItem();
        error.Found.ShouldBe(found);
        error.Message.ShouldContain("iconv");
    }

    [Fact]
    public void I4_ByteThatIsNotUtf8_IsRejectedWithItsLineAndTheOtherErrors()
    {
        var bytes = Encoding.Latin1.GetBytes("{\"caseId\":\"C-1\",\"status\":\"childInNeed\",\n\"opened\":\"2024-01-10\",\n\"caseSummary\":{\"text\":\"café\"},\n\"vists\":[]}");

        var rejected = Reading.All(bytes).ShouldHaveSingleItem().ShouldBeOfType<RejectedRecord>();

        rejected.CaseId.ShouldBe("C-1");
        rejected.Errors.Select(e => (e.At, e.Line)).ShouldBe([("", 3), ("/vists", 4)]);
        rejected.Errors[0].Found.ShouldBe("E9");
    }

    [Theory]
    [InlineData("{\"caseId\":\"C-1\",\"status\":\"childInNeed\",\"opened\":\"2024-01-10\",}", "comma")]
    [InlineData("{\"caseId\":\"C-1\",\"status\":\"childInNeed\",\"opened\":\"2024-01-10\",\"visits\":[],\"plans\":[{\"type\":\"care\",\"created\":\"2024-01-10\"},]}", "comma")]
    [InlineData("{/* the case */\"caseId\":\"C-1\",\"status\":\"childInNeed\",\"opened\":\"2024-01-10\"}", "Comments")]
    [InlineData("{\"caseId\":\"C-1\", // the case\n\"status\":\"childInNeed\",\"opened\":\"2024-01-10\"}", "Comments")]
    [InlineData("{'caseId':'C-1'}", "double quotes")]
    [InlineData("{\"caseId\":\"C-1\" \"status\":\"childInNeed\"}", "missing")]
    [InlineData("{\"caseId\":\"C-1\",\"status\":\"C:\\dir\"}", "no escape")]
    [InlineData("{\"caseId\":\"C-1\",\"status\":\"said \"no\" to it\"}", "quote inside the text")]
    [InlineData("{\"caseId\":\"C-1\",\"closed\":01}", "missing")]
    [InlineData("{\"caseId\":\"C-1\",\"closed\":None}", "\"None\" was read")]
    [InlineData("{\"caseId\":\"C-1\",\"status\":}", "value")]
    [InlineData("{\"caseId\":\"C-1\",\"status\":childInNeed}", "value")]
    [InlineData("{\"caseId\":\"C-1\",\"closed\":NaN}", "value")]
    [InlineData("{\"caseId\":\"C-1\",\"visits\":[}", "does not close")]
    [InlineData("{caseId:\"C-1\"}", "name of a property")]
    [InlineData("{\"caseId\":\"C-1\",\"status\":\"child\tInNeed\"}", "control character")]
    [InlineData("{\"caseId\":\"C-1\",\"status\":\"childInNeed\",\"opened\":\"2024-01", "cut off")]
    [InlineData("{\"caseId\":\"C-1\",\"status\":\"childInNeed\",\"visits\":[{\"date\"", "cut off")]
    public void I4_TextThatIsNotJson_IsRejectedSayingWhy(string text, string because)
    {
        var error = Reading.Bad(text).Errors[^1];

        error.Message.ShouldContain(because);
        error.Line.ShouldBeInRange(1, 2);
    }

    [Fact]
    public void I4_SyntaxErrorAfterOtherErrors_ComesAfterThemWithItsLineAndPlace()
    {
        var rejected = Reading.Bad("{\"caseId\":\"C-9\",\n\"vists\":[],\n\"visits\":[{\"date\":\"2024-01-10\",\n \"outcome\":seen}]}");

        rejected.CaseId.ShouldBe("C-9");
        rejected.Errors.Select(e => (e.At, e.Line)).ShouldBe([("/vists", 2), ("/visits/0/outcome", 4)]);
    }

    [Fact]
    public void I4_LineBreakInText_IsRejectedOnItsLine()
    {
        var error = Reading.Bad("{\"caseId\":\"C-9\",\n\"status\":\"childIn\nNeed\"}").Errors.ShouldHaveSingleItem();

        error.Line.ShouldBe(2);
        error.Message.ShouldContain("line");
    }

    [Fact]
    public void Nesting_DeeperThanTheLimit_IsRejected()
    {
        var deep = new string('[', 70) + new string(']', 70);

        Reading.OnlyError(Reading.CaseWith($"\"x-deep\":{deep}")).Message.ShouldContain("64 levels");
    }
}
