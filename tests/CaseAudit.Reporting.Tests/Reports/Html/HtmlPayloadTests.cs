using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using CaseAudit.Extracts;
using CaseAudit.Model;
using CaseAudit.Review;
using CaseAudit.Rules;
using CaseAudit.Rules.Knowledge;

namespace CaseAudit.Reporting.Tests.Reports.Html;

public sealed partial class HtmlPayloadTests
{
    private static readonly Knowledge Known = Knowledge.BuiltIn;
    private static readonly DateOnly AsOf = new(2024, 5, 31);

    [Fact]
    public void CaseRecords_PayloadInEveryText_ComesOutInert()
    {
        var folder = new MemoryFolder();
        using var writer = new CaseRecordsHtmlWriter(new ReportContext(folder, Known.Catalogue, Known.Standards, Payload.Named("rules"), Payload.Named("configuration")));
        var extract = Payload.Of<CaseExtract>() with { CaseId = "P-1", Closed = null };
        var summary = new ReviewSummary(Known.Catalogue.CaseRecord);
        foreach (var status in Enum.GetValues<CaseStatus>())
        {
            var one = extract with { Status = status };
            var judged = new CaseJudge(Known, []).Judge(one, AsOf, new HashSet<string>(StringComparer.Ordinal));
            summary.Add(judged, one);
            writer.Case(new ReportedCase(judged with { Errors = [new RuleError(Payload.Named("error case"), Payload.Named("error code"), Payload.Named("error"))] }, Read(one), Payload.Of<CaseResponse>()));
        }

        writer.End(new ReportedRun
        {
            Summary = summary,
            Themes = [new Theme("CR01", Payload.Named("theme"))],
            Rules = Payload.Named("rules"),
            Configuration = Payload.Named("configuration"),
            Rejected = [Payload.Of<RejectedEntry>()],
            Warnings = [Payload.Of<WarningEntry>()],
            Errors = [Payload.Of<ErrorEntry>()],
        });

        var page = Encoding.UTF8.GetString(folder["case-records.html"]);
        ShouldBeInert(page);
        foreach (var shown in (string[])
                 [
                     "ManagementDecision.Role", "CaseResponse.Comment", "QuestionResponse.Comment", "FindingResponse.Reason", "error", "theme", "rules",
                     "RejectedEntry.Source", "RejectedErrorEntry.Message", "WarningEntry.Message", "ErrorEntry.Message",
                 ])
            page.ShouldContain($"=({shown})=HYPERLINK(&quot;x&quot;)&lt;script&gt;");
    }

    [Fact]
    public void AuditValidation_PayloadInEveryText_ComesOutInert()
    {
        var folder = new MemoryFolder();
        var programme = Payload.Of<AuditProgramme>();
        var source = new ProgrammeSource(Payload.Named("source"), programme, new HashSet<string>(StringComparer.Ordinal));
        var result = new AuditReview(Known, [], new AsOfDate(AsOf, AsOf), jobs: 1).Run(source, [], _ => { }) with
        {
            Errors = [new RuleError(Payload.Named("error case"), Payload.Named("error code"), Payload.Named("error"))],
            Warnings = [Payload.Of<ReviewWarning>()],
        };
        var contradiction = Payload.Of<ContradictionTexts>();
        var finding = new Finding("CR01.1", "C-1", Grade.NotMet, () => contradiction.Finding, () => [new Evidence(Place.Root.Of("plans"), AsOf, contradiction.Value)]);
        result = result with
        {
            Judged = result.Judged with
            {
                Contradictions =
                [
                    new Contradiction
                    {
                        AuditId = contradiction.AuditId, CaseId = contradiction.CaseId, Area = PracticeArea.Assessment, Audit = Judgement.Good, Record = RecordRank.RequiresImprovement,
                        Kind = ContradictionKind.MoreGenerous, Distant = true, Significance = Significance.High, Distance = 1, AuditEvidence = finding.Evidence, Findings = [finding],
                        Compose = () => contradiction.Message,
                    },
                ],
            },
        };

        new AuditValidationHtmlWriter(new ReportContext(folder, Known.Catalogue, Known.Standards, "1", "2")).Write(result, [Payload.Of<ProgrammeRejectedEntry>()]);

        var page = Encoding.UTF8.GetString(folder["audit-validation.html"]);
        ShouldBeInert(page);
        foreach (var shown in (string[])["Recommendation.Id", "AuditReport.ReportId", "LearningEvent.Form", "ContradictionTexts.Message", "ContradictionTexts.Value", "ReviewWarning.Message", "ProgrammeRejectedEntry.Source", "error"])
            page.ShouldContain($"=({shown})=HYPERLINK(&quot;x&quot;)&lt;script&gt;");
    }

    private static ReadCase Read(CaseExtract record) => (ReadCase)CaseReader.Read(new RawRecord { Source = "cases.ndjson", Line = 1, Ordinal = 0, Utf8 = ExtractWriter.Line(record) });

    // Read strictly, as XML, the page holds the elements and attributes that we write and no other, and no character that acts.
    private static void ShouldBeInert(string page)
    {
        page.EnumerateRunes().Where(rune => rune.Value != '\n').Select(Rune.GetUnicodeCategory)
            .ShouldNotContain(category => category == UnicodeCategory.Control || category == UnicodeCategory.Format || category == UnicodeCategory.LineSeparator || category == UnicodeCategory.ParagraphSeparator);
        page.ShouldNotContain("&#x1B;");
        page.ShouldNotContain("&#x202E;");

        var read = XDocument.Parse(VoidElement().Replace(page, "<${tag}/>"));
        var elements = read.Descendants().ToList();
        elements.Select(element => element.Name.LocalName).Distinct().ShouldNotContain(name => name == "script" || name == "img" || name == "iframe" || name == "b");
        elements.Count(element => element.Name.LocalName == "style").ShouldBe(1);
        elements.Attributes().Select(attribute => attribute.Name.LocalName).Distinct().ShouldNotContain(name => name.StartsWith("on", StringComparison.Ordinal) || name == "style" || name == "src");
        elements.Attributes("href").Select(attribute => attribute.Value).ShouldAllBe(link => link.StartsWith('#'));
        elements.Attributes("id").Select(attribute => attribute.Value).ShouldBeUnique();
    }

    [GeneratedRegex("<(?<tag>meta[^>]*|br)>", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex VoidElement();

    private sealed record ContradictionTexts
    {
        public required string AuditId { get; init; }

        public required string CaseId { get; init; }

        public required string Message { get; init; }

        public required string Finding { get; init; }

        public required string Value { get; init; }
    }
}
