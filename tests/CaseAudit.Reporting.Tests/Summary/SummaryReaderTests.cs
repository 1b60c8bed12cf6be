using System.Text;
using CaseAudit.Review;
using CaseAudit.Rules;
using CaseAudit.Rules.Knowledge;

namespace CaseAudit.Reporting.Tests.Summary;

public sealed class SummaryReaderTests
{
    private static readonly string Whole = Written();

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void Read_OneOrSeveralAfterEachOther_GivesThem(int times)
    {
        var (documents, fault) = Read("\uFEFF" + string.Concat(Enumerable.Repeat(Whole, times)));

        fault.ShouldBeNull();
        documents.Count.ShouldBe(times);
        documents.ShouldAllBe(document => document.Rules == "1.0.0" && document.Configuration == "abc");
    }

    [Theory]
    [InlineData("", "", 0, "it is empty")]
    [InlineData("\n\n { \"cases\": [] }", "", 3, "is not \"caseaudit/summary/v1\"")]
    [InlineData("[]", "", 1, "This is no summary")]
    [InlineData("{ \"schema\": \"caseaudit/summary/v1\"", "", 1, "breaks off")]
    [InlineData("{ \"schema\": \"caseaudit/summary/v1\" }", "", 1, "\"counts\" are missing here.")]
    public void Read_SomethingElse_SaysWhat(string text, string at, long line, string message)
    {
        var (documents, fault) = Read(text);

        documents.ShouldBeEmpty();
        (fault!.At, fault.Line).ShouldBe((at, line));
        fault.Message.ShouldContain(message);
    }

    [Fact]
    public void Read_CountThatIsNone_IsLocated()
    {
        var text = Whole.Replace("\"faults\": 0", "\"faults\": \"none\"", StringComparison.Ordinal);

        var fault = Read(Whole + text).Fault!;

        fault.At.ShouldBe("/counts/input/faults");
        (Whole + text).Split('\n')[(int)fault.Line - 1].ShouldContain("\"none\"");
        fault.Message.ShouldBe("A number was expected here; \"none\" was read.");
    }

    private static (IReadOnlyList<SummaryDocument> Documents, RejectedErrorEntry? Fault) Read(string text) => SummaryReader.Read(new MemoryStream(Encoding.UTF8.GetBytes(text)));

    private static string Written()
    {
        using var stream = new MemoryStream();
        SummaryJsonWriter.Write(stream, SummaryDocument.Of(new ReviewSummary(new CaseJudge(Knowledge.BuiltIn, ["CR03"]).Questions), "1.0.0", "abc", null));
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
