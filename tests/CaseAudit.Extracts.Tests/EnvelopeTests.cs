using System.Text;

namespace CaseAudit.Extracts.Tests;

public sealed class EnvelopeTests
{
    private const string Head = "\"schema\":\"caseaudit/cases/v1\"";

    [Fact]
    public void I6_Envelope_GivesItsDayAndAuthorityToEveryCase()
    {
        var items = Reading.All($$"""{ {{Head}}, "authority":"Example Borough", "extractedOn":"2024-05-31", "cases":[{{Reading.GoodCase}},{{Case("C-2")}}]}""");

        items.OfType<ReadCase>().Select(c => (c.Case.CaseId, c.ExtractedOn, c.Authority, c.Ordinal)).ShouldBe(
        [
            ("C-1", new DateOnly(2024, 5, 31), "Example Borough", 0L), ("C-2", new DateOnly(2024, 5, 31), "Example Borough", 1L),
        ]);
        items.Count.ShouldBe(2);
    }

    [Theory]
    [InlineData("[{0}]")]
    [InlineData("{0}")]
    [InlineData("{0}\n{0}")]
    public void I6_ListSingleCaseAndLines_CarryNoDay(string shape) =>
        Reading.All(shape.Replace("{0}", Reading.GoodCase, StringComparison.Ordinal))[0].ShouldBeOfType<ReadCase>().ExtractedOn.ShouldBeNull();

    [Fact]
    public void I6_DayAfterTheCases_IsFoundWhereTheStreamCanGoBack()
    {
        var text = $$"""{ "cases":[{{Reading.GoodCase}}], "authority":"Example Borough", "extractedOn":"2024-05-31", {{Head}} }""";

        var read = Reading.Good(text);

        read.ExtractedOn.ShouldBe(new DateOnly(2024, 5, 31));
        read.Authority.ShouldBe("Example Borough");
    }

    [Fact]
    public void I6_DayAfterTheCasesInAPipe_IsReportedAndTheCasesAreRead()
    {
        var text = $$"""{ {{Head}}, "cases":[{{Reading.GoodCase}}], "extractedOn":"2024-05-31" }""";
        using var pipe = new ChoppedStream(Encoding.UTF8.GetBytes(text), 1000, canSeek: false);

        var items = ExtractReader.Read(pipe, "-").ToList();

        items[0].ShouldBeOfType<ReadCase>().ExtractedOn.ShouldBeNull();
        items[1].ShouldBeOfType<RejectedRecord>().Errors.ShouldHaveSingleItem().At.ShouldBe("/extractedOn");
    }

    [Fact]
    public void Envelope_WithAnUnknownProperty_ReportsItAndReadsTheCases()
    {
        var items = Reading.All($$"""{ {{Head}}, "authorty":"Example", "x-made-by":{"a":[1]}, "cases":[{{Reading.GoodCase}}] }""");

        var error = Reading.Rejected(items).ShouldHaveSingleItem().Errors.ShouldHaveSingleItem();
        error.At.ShouldBe("/authorty");
        error.Nearest.ShouldBe("authority");
        Reading.CaseIds(items).ShouldBe(["C-1"]);
    }

    [Theory]
    [InlineData("\"extractedOn\":\"31/05/2024\"", "/extractedOn", "2024-05-31")]
    [InlineData("\"extractedOn\":20240531", "/extractedOn", null)]
    [InlineData("\"authority\":{}", "/authority", null)]
    [InlineData("\"authority\":\"A\",\"authority\":\"B\"", "/authority", null)]
    [InlineData("\"x-a\":oops", "/x-a", null)]
    public void Envelope_WithAWrongProperty_ReportsItAndReadsTheCases(string property, string at, string? nearest)
    {
        var items = Reading.All($$"""{ {{Head}}, {{property}}, "cases":[{{Reading.GoodCase}}] }""");

        var error = Reading.Rejected(items).ShouldHaveSingleItem().Errors.ShouldHaveSingleItem();
        error.At.ShouldBe(at);
        error.Nearest.ShouldBe(nearest);
        Reading.CaseIds(items).ShouldBe(["C-1"]);
    }

    [Theory]
    [InlineData("caseaudit/audits/v1", "an audit programme")]
    [InlineData("caseaudit/findings/v1", "a findings document")]
    [InlineData("caseaudit/cases/v2", "another document")]
    [InlineData("geojson", "not a case extract")]
    public void I1_FileOfAnotherKind_IsRejectedAsAWholeSayingWhatItIs(string schema, string what)
    {
        var rejected = Reading.Bad($$"""{ "schema":"{{schema}}", "audits":[{}], "cases":[{{Reading.GoodCase}}] }""");

        rejected.CaseId.ShouldBeNull();
        var error = rejected.Errors.ShouldHaveSingleItem();
        error.At.ShouldBe("/schema");
        error.Message.ShouldContain(what);
    }

    [Fact]
    public void I1_FileOfAnotherKindThatSaysSoAtItsEnd_IsRejectedAsAWhole() =>
        Reading.Bad($$"""{ "cases":[{{Reading.GoodCase}}], "schema":"caseaudit/findings/v1" }""").Errors.ShouldHaveSingleItem().At.ShouldBe("/schema");

    [Theory]
    [InlineData("{ \"cases\":[] }", "schema")]
    [InlineData("{ \"schema\":\"caseaudit/cases/v1\" }", "cases")]
    public void Envelope_WithoutARequiredProperty_IsReported(string text, string missing) => Reading.OnlyError(text).Nearest.ShouldBe(missing);

    [Theory]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("\"none\"")]
    public void Envelope_WhoseCasesAreNoList_IsReported(string value) => Reading.OnlyError($$"""{ {{Head}}, "cases":{{value}} }""").At.ShouldBe("/cases");

    [Theory]
    [InlineData("{ \"schema\":\"caseaudit/cases/v1\", \"cases\":[] }")]
    [InlineData("[]")]
    [InlineData(" [ ] ")]
    public void I1_ListWithoutCases_GivesNothingAndNoError(string text) => Reading.All(text).ShouldBeEmpty();

    [Fact]
    public void Envelope_AsALineOfNdjson_IsRejectedSayingThatOneCaseWasExpected() =>
        Reading.All($$"""{ {{Head}}, "caseId":"C-1", "cases":[] }""", InputShape.Lines)[0].ShouldBeOfType<RejectedRecord>()
            .Errors[0].Message.ShouldContain("envelope");

    private static string Case(string id) => Reading.GoodCase.Replace("C-1", id, StringComparison.Ordinal);
}
