namespace CaseAudit.EndToEnd.Tests.Reports;

/// <summary>What a published summary of case analysis said in 2012, the Word report says of the invented cases of that year, from their data.</summary>
public sealed class PublishedStoryInWordTests : IClassFixture<PublishedStoryInWordTests.Report>
{
    private readonly Report _report;

    public PublishedStoryInWordTests(Report report) => _report = report;

    [Theory]
    [InlineData("basic data complete but for one ethnicity", "The core fields are complete in 11 of 12 cases; ethnicity is not recorded in one.")]
    [InlineData("chronologies in most cases, some of them lists of events", "Chronologies are present in 11 of 12 cases; four are mainly lists of system events.")]
    [InlineData("core assessments in time", "Four core assessments were judged, all completed in time.")]
    [InlineData("supervision patchy but improving", "Supervision is regular in two of 12 cases and patchy in nine, improving in eight of them; the record is silent in one.")]
    [InlineData("unsigned supervision sheets", "Every supervision sheet is signed by both in five of 12 cases, partly in five; the record is silent in one.")]
    [InlineData("drift with turnover", "Signs of drift show in four of 12 cases: four of the four in which the worker changed often, none of the eight others.")]
    [InlineData("managerial direction", "A manager’s decision stands at every key point in 10 of 11 cases.")]
    public void Story_Report_SaysIt(string told, string sentence) =>
        _report.Lines.ShouldContain(line => line.Contains(sentence, StringComparison.Ordinal), told);

    [Fact]
    public void Story_Report_HasItsSectionsAndACaseEach()
    {
        foreach (var section in (string[])["Purpose and method", "The sample and how it was chosen", "Headlines", "Findings by question", "Trends", "Questions to take into the discussions", "Appendix: case record outcome reports"])
            _report.Lines.ShouldContain(section);

        _report.Lines.Count(line => line.StartsWith("E-12", StringComparison.Ordinal) && line.EndsWith(", as at 25 May 2012", StringComparison.Ordinal)).ShouldBe(12);
    }

    [Fact]
    public void Story_Report_NamesCasesToLookAt() =>
        _report.Lines.ShouldContain(line => line.StartsWith("Supervision is regular", StringComparison.Ordinal) && line.EndsWith("Worth looking at: E-1207, E-1208 and E-1211.", StringComparison.Ordinal));

    public sealed class Report : IDisposable
    {
        private readonly ReportRun _run = new("samples/cases/2012");

        public Report() => Lines = WordText.Of(_run.File("case-records.docx"));

        public IReadOnlyList<string> Lines { get; }

        public void Dispose() => _run.Dispose();
    }
}
