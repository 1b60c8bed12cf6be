using System.Text;
using CaseAudit.Model;

namespace CaseAudit.Reporting.Tests.Findings;

public sealed class FindingsReaderTests
{
    private const string Case =
        """{ "caseId": "C-1", "status": "childProtection", "asOf": "2024-05-31", "questions": [ { "code": "CR03", "title": "Seen", "reference": "q3", "grade": "notMet", "findings": [] } ], "strengths": [], "areasForConsideration": [] }""";

    private readonly List<CaseEntry> _cases = [];

    [Fact]
    public void Read_Document_GivesItsCasesAndWhatItSaysBesides()
    {
        var read = Read(Document(Case, Case.Replace("C-1", "C-2", StringComparison.Ordinal)));

        read.Faults.ShouldBeEmpty();
        (read.Rules, read.Configuration, read.Summary!.Cases).ShouldBe(("1.0.0", "abc", 2));
        read.Rejected.Single().Errors.Single().ShouldBe(new RejectedErrorEntry("/visits/3/date", 88, "No day."));
        _cases.Select(one => one.CaseId).ShouldBe(["C-1", "C-2"]);
        _cases[0].Questions.Single().Grade.ShouldBe(Grade.NotMet);
    }

    [Fact]
    public void Read_OneCaseALine_GivesTheCases()
    {
        var read = Read($"{Case}\n{Case.Replace("C-1", "C-2", StringComparison.Ordinal)}\n");

        read.Faults.ShouldBeEmpty();
        read.Configuration.ShouldBeNull();
        _cases.Select(one => one.CaseId).ShouldBe(["C-1", "C-2"]);
    }

    [Fact]
    public void Read_InDrops_GivesTheSame()
    {
        var read = FindingsReader.Read(new Drops(Encoding.UTF8.GetBytes("\uFEFF" + Document(Case))), "findings.json", _cases.Add);

        read.Faults.ShouldBeEmpty();
        _cases.Single().CaseId.ShouldBe("C-1");
    }

    [Fact]
    public void Read_CaseLongerThanTheBuffer_IsReadWhole()
    {
        var title = new string('x', 300_000);

        Read(Document(Case.Replace("Seen", title, StringComparison.Ordinal), Case)).Faults.ShouldBeEmpty();

        _cases.Select(one => one.Questions.Single().Title.Length).ShouldBe([300_000, 4]);
    }

    [Theory]
    [InlineData("\"notMet\"", "\"notmett\"", "/cases/1/questions/0/grade", "Did you mean \"notMet\"?")]
    [InlineData("\"2024-05-31\"", "\"31/05/2024\"", "/cases/1/asOf", "A day as yyyy-MM-dd was expected here; \"31/05/2024\" was read.")]
    [InlineData("\"title\": \"Seen\",", "", "/cases/1/questions/0", "\"title\" is missing here.")]
    [InlineData("\"strengths\": []", "\"strengths\": 7", "/cases/1/strengths", "A list was expected here; 7 was read.")]
    public void Read_CaseThatIsNone_IsLocatedAndTheOthersAreRead(string right, string wrong, string at, string message)
    {
        var read = Read(Document(Case, Case.Replace("C-1", "C-2", StringComparison.Ordinal).Replace(right, wrong, StringComparison.Ordinal), Case.Replace("C-1", "C-3", StringComparison.Ordinal)));

        _cases.Select(one => one.CaseId).ShouldBe(["C-1", "C-3"]);
        var fault = read.Faults.Single();
        (fault.Source, fault.CaseId, fault.Judged).ShouldBe(("findings.json", "C-2", false));
        fault.Errors.Single().At.ShouldBe(at);
        fault.Errors.Single().Line.ShouldBe(6);
        fault.Errors.Single().Message.ShouldContain(message);
    }

    [Theory]
    [InlineData("", 1, "There is nothing in this input")]
    [InlineData("\n[]", 2, "Findings were expected here")]
    [InlineData("{ \"schema\": \"caseaudit/cases/v1\",\n \"cases\": [] }", 1, "\"caseaudit/cases/v1\" was read")]
    [InlineData("{\n \"schema\": \"caseaudit/findings/v1\",\n \"cases\": [\n", 4, "cut off")]
    [InlineData("{ \"rules\": \"1\" \"configuration\": \"2\" }", 1, "broken")]
    public void Read_NoFindings_SaysWhereAndWhy(string text, int line, string message)
    {
        var error = Read(text).Faults.Single().Errors.Single();

        error.Line.ShouldBe(line);
        error.Message.ShouldContain(message);
    }

    [Fact]
    public void Read_DocumentCutOff_GivesTheCasesBeforeAndSaysSo()
    {
        var text = Document(Case, Case.Replace("C-1", "C-2", StringComparison.Ordinal));

        var read = Read(text[..text.IndexOf("C-2", StringComparison.Ordinal)]);

        _cases.Single().CaseId.ShouldBe("C-1");
        read.Faults.Single().Errors.Single().At.ShouldBe("/cases/1");
    }

    [Theory]
    [InlineData("{ \"schema\": \"caseaudit/findings/v1\", \"rul", true)]
    [InlineData("{ \"schema\": \"caseaudit/cases/v1\", \"rules\": 1 }", false)]
    [InlineData("{ \"caseId\": \"C-1\", \"status\": \"childProtection\", \"asOf\": \"2024-05-31\", \"questions\": [", true)]
    [InlineData("{ \"caseId\": \"C-1\", \"status\": \"childProtection\", \"opened\": \"2024-05-31\" }", false)]
    [InlineData("", false)]
    [InlineData("{ broken", false)]
    public void Recognises_Findings(string beginning, bool recognised) => FindingsReader.Recognises(Encoding.UTF8.GetBytes(beginning)).ShouldBe(recognised);

    [Theory]
    [InlineData("{ \"caseId\": \"C-9\",\n \"questions\": [ null ] }", "/cases/0/questions/0", 6)]
    [InlineData("{ \"caseId\": \"\\ud800\" }", "/cases/0/caseId", 5)]
    [InlineData("{ \"\\ud800\": 1 }", "/cases/0", 5)]
    public void Case_ThatNobodyCouldHaveWritten_CostsItselfOnly(string broken, string at, long line)
    {
        var read = Read(Document(broken, Case));

        var error = read.Faults.ShouldHaveSingleItem().Errors.ShouldHaveSingleItem();
        (error.At, error.Line).ShouldBe((at, line));
        _cases.ShouldHaveSingleItem();
    }

    [Fact]
    public void Case_NestedDeeperThanFindingsAre_CostsItselfOnly()
    {
        var read = Read(Document($"{{ \"caseId\": {new string('[', 200)}{new string(']', 200)} }}", Case));

        read.Faults.ShouldHaveSingleItem().Errors.ShouldHaveSingleItem().Line.ShouldBe(5);
        _cases.ShouldHaveSingleItem();
    }

    [Fact]
    public void Case_InAnotherEncoding_CostsItselfOnly()
    {
        var bytes = Encoding.UTF8.GetBytes(Document("{ \"caseId\": \"§\" }", Case));
        using var stream = new MemoryStream([.. bytes.Where(b => b != 0xC2)]);

        var read = FindingsReader.Read(stream, "findings.json", _cases.Add);

        read.Faults.ShouldHaveSingleItem().Errors.ShouldHaveSingleItem().ShouldBe(new RejectedErrorEntry("/cases/0", 5, "The byte A7 is not UTF-8; was the file saved as Windows-1252 (“ANSI”)? Save it as UTF-8, or convert it: iconv -f WINDOWS-1252 -t UTF-8 FILE."));
        _cases.ShouldHaveSingleItem();
    }

    private static string Document(params string[] cases) =>
        $$"""
        {
          "schema": "caseaudit/findings/v1",
          "rules": "1.0.0", "configuration": "abc",
          "cases": [
            {{string.Join(",\n    ", cases)}}
          ],
          "summary": { "cases": {{cases.Length}}, "questions": [], "themes": [] },
          "warnings": [],
          "errors": [],
          "rejected": [ { "source": "a.json", "judged": false, "errors": [ { "at": "/visits/3/date", "line": 88, "message": "No day." } ] } ]
        }
        """;

    private ReadFindings Read(string text)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
        return FindingsReader.Read(stream, "findings.json", _cases.Add);
    }

    /// <summary>Gives one byte at a time.</summary>
    private sealed class Drops(byte[] bytes) : MemoryStream(bytes)
    {
        public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(count, 1));
    }
}
