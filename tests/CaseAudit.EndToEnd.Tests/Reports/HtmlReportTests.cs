namespace CaseAudit.EndToEnd.Tests.Reports;

public sealed class HtmlReportTests
{
    private static readonly string[] Cases = ["samples/cases/2012", "--format", "html"];

    [Fact]
    public void Report_Html_IsOneFileThatStandsAlone()
    {
        using var run = new ReportRun(Cases);

        run.Result.ExitCode.ShouldBe(0, run.Result.Error);
        Directory.GetFiles(run.Folder, "*", SearchOption.AllDirectories).ShouldBe([run.File("case-records.html")]);
        var page = File.ReadAllText(run.File("case-records.html"));
        page.ShouldStartWith("<!DOCTYPE html><html lang=\"en-GB\">");
        page.ShouldNotContain("<script");
        page.ShouldNotContain("://");
        page.ShouldContain("Timeline of case E-1203");
    }

    [Fact]
    public void Report_Html_SameInputWritesTheSameBytes()
    {
        using var first = new ReportRun(Cases);
        using var second = new ReportRun([.. Cases, "--jobs", "1"]);

        File.ReadAllBytes(second.File("case-records.html")).ShouldBe(File.ReadAllBytes(first.File("case-records.html")));
    }

    [Fact]
    public void Report_HtmlFromFindings_SaysThatTheTimelinesAreLeftOut()
    {
        var findings = Path.Combine(Directory.CreateTempSubdirectory("caseaudit-").FullName, "findings.json");
        Executable.Run("check", "samples/cases/2012/E-1203.json", "--format", "json", "--out", findings).ExitCode.ShouldBe(0);
        using var run = new ReportRun(findings, "--format", "html");

        run.Result.ExitCode.ShouldBe(0, run.Result.Error);
        var page = File.ReadAllText(run.File("case-records.html"));
        page.ShouldContain("This report is made from findings, which do not carry the record, so the timeline is left out.");
        page.ShouldNotContain("class=\"timeline\"");
    }

    [Fact]
    public void Report_HtmlOfManyCases_SplitsIntoAnIndexAndPages()
    {
        using var cases = new ManyCases(120);
        using var run = new ReportRun(cases.File, "--format", "html", "--as-of", "2024-05-31");

        run.Result.ExitCode.ShouldBe(0, run.Result.Error);
        run.Result.Error.ShouldContain("case-records.html");
        string[] pages = ["page-0001.html", "page-0002.html", "page-0003.html"];
        Directory.GetFiles(run.File("case-records")).Select(Path.GetFileName).Order(StringComparer.Ordinal).ShouldBe(pages);
        var index = File.ReadAllText(run.File("case-records.html"));
        index.ShouldContain("href=\"case-records/page-0003.html#case-20\">M-120</a>");
        File.ReadAllText(run.File("case-records/page-0002.html")).ShouldContain("href=\"../case-records.html\"");
        File.ReadAllText(run.File("case-records/page-0003.html")).ShouldNotContain("Next page");
    }
}
