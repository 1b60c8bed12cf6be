namespace CaseAudit.EndToEnd.Tests.Reports;

public sealed class ReportCommandTests
{
    private static readonly string[] Cases = ["samples/cases/2012"];
    private static readonly string[] Audits = ["samples/audits/programme.json", "--kind", "audit-validation", "--cases", "samples/cases"];

    [Fact]
    public void Report_CaseRecords_WritesTheFileForItsOwnerOnly()
    {
        using var run = new ReportRun(Cases);

        run.Result.ExitCode.ShouldBe(0, run.Result.Error);
        run.Result.Output.ShouldBeEmpty();
        run.Result.Error.ShouldContain("case-records.docx");
        Directory.GetFiles(run.Folder).ShouldBe([run.File("case-records.docx")]);
        if (!OperatingSystem.IsWindows()) File.GetUnixFileMode(run.File("case-records.docx")).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
    }

    [Fact]
    public void Report_SameInput_WritesTheSameBytes()
    {
        foreach (var (arguments, file) in new[] { (Cases, "case-records.docx"), (Audits, "audit-validation.docx") })
        {
            using var first = new ReportRun(arguments);
            using var second = new ReportRun([.. arguments, "--jobs", "1"]);

            File.ReadAllBytes(second.File(file)).ShouldBe(File.ReadAllBytes(first.File(file)), file);
        }
    }

    [Theory]
    [InlineData("--format", "pdf")]
    [InlineData("--format", "docx,pdf")]
    [InlineData("--format", ",")]
    [InlineData("--kind", "letter")]
    [InlineData("--cases", "samples/cases")]
    [InlineData("--kind", "audit-validation", "samples/cases")]
    public void Report_CalledWrongly_WritesNothing(params string[] more)
    {
        using var run = new ReportRun([.. Cases, .. more]);

        run.Result.ExitCode.ShouldBe(64, run.Result.Error);
        Directory.Exists(run.Folder).ShouldBeFalse();
    }

    [Fact]
    public void Report_SomeRecordsRejected_WritesTheOthersAndSaysSo()
    {
        using var run = new ReportRun("samples/cases/2012", "samples/smart/warrington.csv");

        run.Result.ExitCode.ShouldBe(2, run.Result.Error);
        File.Exists(run.File("case-records.docx")).ShouldBeTrue();
    }

    [Fact]
    public void Report_FromFindings_SaysTheSameWithoutTheRecords()
    {
        var findings = Path.Combine(Directory.CreateTempSubdirectory("caseaudit-").FullName, "findings.json");
        Executable.Run("check", "samples/cases/2012", "--format", "json", "--out", findings).ExitCode.ShouldBe(0);
        using var fromFindings = new ReportRun(findings);

        fromFindings.Result.ExitCode.ShouldBe(0, fromFindings.Result.Error);
        fromFindings.Result.Error.ShouldContain("12 cases read from findings, which do not carry the records: timelines are left out.");
        WordText.Of(fromFindings.File("case-records.docx")).ShouldContain(line => line.Contains("Supervision is regular in two of 12 cases and patchy in nine, improving in eight of them; the record is silent in one.", StringComparison.Ordinal));
        WordText.Of(fromFindings.File("case-records.docx")).Count(line => line.Contains("E-1203", StringComparison.Ordinal)).ShouldBeGreaterThan(0);
        using var mixed = new ReportRun(findings, "samples/cases/2012");
        mixed.Result.ExitCode.ShouldBe(64);
    }

    [Fact]
    public void Report_OtherShares_OtherHeadlines()
    {
        string[] shares = ["--set", "headline.considerationShare=1"];
        using var cases = new ReportRun([.. Cases, .. shares]);
        using var audits = new ReportRun([.. Audits, .. shares]);
        using var usualCases = new ReportRun(Cases);
        using var usualAudits = new ReportRun(Audits);

        Looked(cases).ShouldBeLessThan(Looked(usualCases));
        WordText.Of(usualAudits.File("audit-validation.docx")).ShouldContain(line => line.StartsWith("Often left out by audits", StringComparison.Ordinal));
        WordText.Of(audits.File("audit-validation.docx")).ShouldNotContain(line => line.StartsWith("Often left out by audits", StringComparison.Ordinal));

        static int Looked(ReportRun run) => WordText.Of(run.File("case-records.docx")).Count(line => line.Contains("Worth looking at: ", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("json")]
    [InlineData("ndjson")]
    public void Report_FindingsFromStandardInput_SayTheSameAsTheFile(string format)
    {
        var check = Executable.Run("check", "samples/cases/2012", "--format", format);
        var findings = Path.Combine(Directory.CreateTempSubdirectory("caseaudit-").FullName, "findings.json");
        File.WriteAllText(findings, check.Output);
        using var ofFile = new ReportRun(findings);
        using var ofPipe = new ReportRun(new Executable.Surroundings { Input = check.Output }, "-");

        ofPipe.Result.ExitCode.ShouldBe(0, ofPipe.Result.Error);
        ofPipe.Result.Error.ShouldContain("12 cases read from findings");
        File.ReadAllBytes(ofPipe.File("case-records.docx")).ShouldBe(File.ReadAllBytes(ofFile.File("case-records.docx")));
    }
}
