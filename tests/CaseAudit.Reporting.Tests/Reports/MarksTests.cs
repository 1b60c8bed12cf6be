using System.Text;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using CaseAudit.Model;
using CaseAudit.Review;
using CaseAudit.Rules;
using CaseAudit.Rules.Knowledge;
using DocumentFormat.OpenXml.Packaging;

namespace CaseAudit.Reporting.Tests.Reports;

/// <summary>Every format of the reports marks what was accepted, and says what was switched off.</summary>
public sealed class MarksTests
{
    private const string Said = "Accepted by the head of =service from 1 May to 31 August 2024: Known <since> April.";
    private const string Off = "Signed <electronically>.";

    private static readonly DateOnly AsOf = new(2024, 5, 31);
    private static readonly Knowledge Known = Knowledge.From([KnowledgeLayer.OfSettings([$"CR09.2.off={Off}", $"AP03.2.off={Off}"])]);

    private readonly MemoryFolder _folder = new();
    private readonly JudgedCase _judged;
    private readonly Finding _shortfall;
    private readonly Finding _silent;

    public MarksTests()
    {
        var extract = new CaseExtract { CaseId = "C-1", Status = CaseStatus.ChildProtection, Opened = new(2024, 1, 2), Visits = [new Visit { Date = new(2024, 1, 8), Outcome = VisitOutcome.Seen }] };
        var plain = new CaseJudge(Known, []).Judge(extract, AsOf, new HashSet<string>(StringComparer.Ordinal));
        var acceptances = new Acceptances([Accepts("CR03.1", "C-1"), Accepts("CR10.1", "all"), Accepts("CR03.2", "C-2")]);
        _judged = acceptances.Mark(plain);
        var findings = _judged.Questions.SelectMany(question => question.Findings).ToDictionary(finding => finding.Code, StringComparer.Ordinal);
        (_shortfall, _silent) = (findings["CR03.1"], findings["CR10.1"]);
        (_shortfall.Grade, _silent.Grade).ShouldBe((Grade.NotMet, Grade.NotEvidenced));

        var context = new ReportContext(_folder, Known.Catalogue, Known.Standards, "1.0.0", "abc");
        var summary = new ReviewSummary(Known.Catalogue.CaseRecord, acceptances);
        summary.Add(_judged, extract);
        foreach (var make in ReportFormats.CaseRecords.Values)
        {
            using var writer = make(context);
            writer.Case(new ReportedCase(_judged, null, null));
            writer.End(ReportedRun.Of(new ReviewResult { Summary = summary, Rejected = [], Unreadable = [], Warnings = [], Errors = [] }, context));
        }

        var programme = new AuditReview(Known, [], new AsOfDate(AsOf, AsOf), jobs: 1).Run(new ProgrammeSource("p", new AuditProgramme(), new HashSet<string>(StringComparer.Ordinal)), [], _ => { });
        foreach (var make in ReportFormats.AuditValidation.Values) make(context).Write(programme, []);
    }

    [Fact]
    public void Word_MarksTheFindingAndNamesWhatIsOff()
    {
        var lines = Word("case-records.docx");

        lines.Count(line => line == Said).ShouldBe(1);
        lines.Count(line => line == Said.Replace("=service", "=service for all cases", StringComparison.Ordinal)).ShouldBe(1);
        lines.ShouldContain($"CR09.2: {Off}");
        lines.ShouldContain(line => line.StartsWith("CR03.1 in case C-1, accepted by the head of =service", StringComparison.Ordinal) && line.EndsWith("It marks one finding.", StringComparison.Ordinal));
        lines.ShouldContain(line => line.StartsWith("CR03.2 in case C-2", StringComparison.Ordinal) && line.EndsWith("It is not used: no case that it is for was judged on the criterion.", StringComparison.Ordinal));
        lines.ShouldContain(line => line.StartsWith("No evidence on the record: ", StringComparison.Ordinal));
        lines.Where(line => line.StartsWith("No evidence on the record: ", StringComparison.Ordinal)).ShouldNotContain(line => line.Contains("(CR10.1)", StringComparison.Ordinal));
        Word("audit-validation.docx").ShouldContain($"AP03.2: {Off}");
    }

    [Fact]
    public void Html_MarksTheFindingAndNamesWhatIsOff()
    {
        var page = Page("case-records.html");

        // Once among the accepted exceptions, once among all findings of the question.
        page.Descendants("p").Count(one => one.Attribute("class")?.Value == "accepted" && one.Value == Said).ShouldBe(2);
        Section(page, "Areas for consideration").ShouldNotContain("CR03.1");
        Section(page, "Accepted exceptions").ShouldContain(_shortfall.Message);
        Section(page, "Switched off and accepted").ShouldContain($"CR09.2: {Off}");
        Section(page, "Switched off and accepted").ShouldContain("It marks one finding.");
        page.Descendants("nav").Single().Value.ShouldContain("Switched off and accepted");
        page.Descendants("p").ShouldContain(one => one.Value.EndsWith("two findings accepted.", StringComparison.Ordinal));
        Section(Page("audit-validation.html"), "Switched off and accepted").ShouldContain($"AP03.2: {Off}");
    }

    [Fact]
    public void Tables_MarkTheFindingAndNameWhatIsOff()
    {
        var findings = Text("case-records-findings.csv").Split("\r\n");
        findings[0].ShouldEndWith("Accepted by (role),Accepted from,Accepted until,Reason accepted");
        findings.Single(row => row.Contains(",CR03.1,", StringComparison.Ordinal)).ShouldEndWith(",head of =service,2024-05-01,2024-08-31,Known <since> April.");
        findings.Count(row => row.EndsWith(",,,", StringComparison.Ordinal)).ShouldBe(findings.Length - 4);
        Text("case-records-actions.csv").ShouldNotContain("CR03.1");
        Text("case-records-about.csv").ShouldContain($"Switched off,CR09.2: {Off}");
        Text("case-records-about.csv").ShouldContain("It marks one finding.");
        Text("audit-validation-about.csv").ShouldContain($"Switched off,AP03.2: {Off}");
        using var workbook = SpreadsheetDocument.Open(new MemoryStream(_folder["case-records.xlsx"]), isEditable: false);
        workbook.WorkbookPart!.WorksheetParts.Select(sheet => sheet.Worksheet!.InnerText).ShouldContain(text => text.Contains("Known <since> April.", StringComparison.Ordinal));
    }

    [Fact]
    public void Sarif_SuppressesTheResultAndDisablesTheRule()
    {
        var run = JsonNode.Parse(Text("case-records.sarif"))!["runs"]![0]!;
        var results = run["results"]!.AsArray();

        results.Where(one => one!["suppressions"] is not null).Select(one => one!["ruleId"]!.GetValue<string>()).ShouldBe(["CR03.1", "CR10.1"]);
        var suppression = results.Single(one => one!["ruleId"]!.GetValue<string>() == "CR03.1")!["suppressions"]!.AsArray().ShouldHaveSingleItem()!;
        suppression.ToJsonString().ShouldBe(new JsonObject { ["kind"] = "external", ["status"] = "accepted", ["justification"] = Said }.ToJsonString());
        var invocation = run["invocations"]![0]!;
        var disabled = invocation["ruleConfigurationOverrides"]!.AsArray().ShouldHaveSingleItem()!;
        disabled["configuration"]!["enabled"]!.GetValue<bool>().ShouldBeFalse();
        run["tool"]!["driver"]!["rules"]![disabled["descriptor"]!["index"]!.GetValue<int>()]!["id"]!.GetValue<string>().ShouldBe("CR09.2");
        invocation["toolConfigurationNotifications"]![0]!["message"]!["text"]!.GetValue<string>().ShouldBe($"CR09.2 is switched off: {Off}");
        Text("audit-validation.sarif").ShouldContain($"AP03.2 is switched off: Signed <electronically>.");
    }

    [Fact]
    public void FromFindings_TheMarksAreThoseOfTheDocument()
    {
        var document = new MemoryStream();
        using (var json = new FindingsJsonWriter(document, Known.Catalogue, "1.0.0", "abc"))
        {
            var summary = new ReviewSummary(Known.Catalogue.CaseRecord, new Acceptances([Accepts("CR03.1", "C-1")]));
            summary.Add(_judged, null);
            json.Case(_judged);
            json.End(new ReviewResult { Summary = summary, Rejected = [], Unreadable = [], Warnings = [], Errors = [] });
        }

        var findings = new JudgedFindings(Knowledge.BuiltIn.Catalogue);
        findings.Read(new MemoryStream(document.ToArray()), "findings.json", judged => judged.Questions.SelectMany(question => question.Findings)
            .Where(finding => finding.Accepted is not null).Select(finding => finding.Code).ShouldBe(["CR03.1", "CR10.1"]));
        findings.Read(new MemoryStream(Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(document.ToArray()).Replace("C-1", "C-3", StringComparison.Ordinal))), "other.json", _ => { });

        var run = findings.Result();
        run.Rejected.ShouldBeEmpty();
        run.SwitchedOff.ShouldBe([new SwitchedOffEntry("CR09.2", Off)]);
        run.Exceptions.Select(one => (one.Case, one.State, one.Findings)).ShouldBe([("C-1", AcceptanceState.Used, 1), ("C-3", AcceptanceState.Used, 1)]);
    }

    [Theory]
    [InlineData(AcceptanceState.Used, AcceptanceState.Expired, AcceptanceState.Used)]
    [InlineData(AcceptanceState.NotJudged, AcceptanceState.Expired, AcceptanceState.Expired)]
    [InlineData(AcceptanceState.Expired, AcceptanceState.Expired, AcceptanceState.Expired)]
    [InlineData(AcceptanceState.Expired, AcceptanceState.NotYet, AcceptanceState.Unused)]
    [InlineData(AcceptanceState.Unused, AcceptanceState.NotJudged, AcceptanceState.Unused)]
    public void State_OfTwoRuns_IsThatOfOneOverBoth(AcceptanceState one, AcceptanceState other, AcceptanceState both)
    {
        AcceptanceUse.Together(one, other).ShouldBe(both);
        AcceptanceUse.Together(other, one).ShouldBe(both);
    }

    private static Acceptance Accepts(string criterion, string caseId) =>
        new() { Criterion = criterion, Case = caseId, Reason = "Known <since> April.", AcceptedBy = "head of =service", From = new(2024, 5, 1), Until = new(2024, 8, 31) };

    private string Text(string name) => Encoding.UTF8.GetString(_folder[name]);

    private XElement Page(string name) => XElement.Parse(Text(name)[Text(name).IndexOf("<body", StringComparison.Ordinal)..].Replace("</html>", "", StringComparison.Ordinal).Replace("<br>", "<br/>", StringComparison.Ordinal));

    private static string Section(XElement page, string heading) =>
        string.Concat(page.Descendants("section").Where(one => one.Elements().First().Value == heading).Select(one => one.Value + "\n"));

    private List<string> Word(string name)
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(_folder[name]), isEditable: false);
        return [.. document.MainDocumentPart!.Document!.Body!.Descendants<DocumentFormat.OpenXml.Wordprocessing.Paragraph>().Select(paragraph => paragraph.InnerText)];
    }
}
