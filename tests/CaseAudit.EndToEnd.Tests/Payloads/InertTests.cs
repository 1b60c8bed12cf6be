using CaseAudit.EndToEnd.Tests.Reports;

namespace CaseAudit.EndToEnd.Tests.Payloads;

/// <summary>A payload in every text of every contract comes out as text, in every format of every command.</summary>
public sealed class InertTests : IDisposable
{
    private const string Day = "2024-05-31";

    private readonly HostileFolder _folder = new();

    [Fact]
    public void Payloads_StandInEveryTextOfEveryContract() => _folder.Texts.Count.ShouldBeGreaterThan(100);

    [Theory]
    [InlineData(false, "text", "check", "cases.ndjson", "--exceptions", "exceptions.json")]
    [InlineData(false, "text", "audits", "programme.json", "--cases", "cases.ndjson")]
    [InlineData(false, "text", "select", "list.json", "--for", "case-records")]
    [InlineData(false, "text", "select", "list.json", "--for", "audit-validation")]
    [InlineData(false, "text", "select", "list.json", "--for", "case-mapping")]
    [InlineData(false, "text", "explain", "CR07", "--case", "cases.ndjson")]
    [InlineData(true, "json", "check", "cases.ndjson", "--exceptions", "exceptions.json")]
    [InlineData(true, "ndjson", "check", "cases.ndjson")]
    [InlineData(true, "summary", "check", "cases.ndjson", "--exceptions", "exceptions.json")]
    [InlineData(true, "json", "audits", "programme.json", "--cases", "cases.ndjson")]
    [InlineData(true, "ndjson", "audits", "programme.json", "--cases", "cases.ndjson")]
    [InlineData(true, "json", "select", "list.json", "--for", "case-records")]
    [InlineData(true, "json", "explain", "CR07", "--case", "cases.ndjson")]
    public void Output_IsInert(bool isJson, string format, params string[] arguments)
    {
        var run = Executable.Run([.. Placed(arguments), "--as-of", Day, "--format", format]);

        run.ExitCode.ShouldBeOneOf([0, 2], run.Error);
        if (isJson) Inert.AsJson(run.Output, atLeast: 1);
        else Inert.OnTerminal(run.Output, atLeast: 1);
        Inert.OnTerminal(run.Error, atLeast: 0);
    }

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    public void Comparison_IsInert(string format)
    {
        Executable.Run("check", _folder.At("cases.ndjson"), "--as-of", "2024-03-02", "--format", "json", "--out", _folder.At("before.json")).ExitCode.ShouldBe(2);

        var run = Executable.Run("compare", _folder.At("before.json"), _folder.At("cases.ndjson"), "--format", format);

        run.ExitCode.ShouldBe(2, run.Error);
        if (format == "json") Inert.AsJson(run.Output, atLeast: 1);
        else Inert.OnTerminal(run.Output, atLeast: 1);
        Inert.OnTerminal(run.Error, atLeast: 1);
    }

    [Fact]
    public void CaseRecordsReport_IsInertInEveryFormat()
    {
        Executable.Run("select", _folder.At("list.json"), "--for", "case-records", "--as-of", Day, "--format", "json", "--out", _folder.At("sample.json")).ExitCode.ShouldBe(0);

        using var run = new ReportRun(
        [
            .. Placed("cases.ndjson", "--responses", "responses.json", "--sample", "sample.json", "--exceptions", "exceptions.json"), "--as-of", Day, "--format", "docx,html,xlsx,csv,sarif",
        ]);

        run.Result.ExitCode.ShouldBe(2, run.Result.Error);
        All(run, "case-records", atLeast: 20);
    }

    [Fact]
    public void AuditValidationReport_IsInertInEveryFormat()
    {
        using var run = new ReportRun(
        [
            .. Placed("programme.json", "--kind", "audit-validation", "--cases", "cases.ndjson", "--responses", "responses.json"), "--as-of", Day, "--format", "docx,html,xlsx,csv,sarif",
        ]);

        run.Result.ExitCode.ShouldBe(2, run.Result.Error);
        All(run, "audit-validation", atLeast: 5);
    }

    public void Dispose() => _folder.Dispose();

    private static void All(ReportRun run, string report, int atLeast)
    {
        Inert.OnTerminal(run.Result.Error, atLeast: 1);
        Inert.AsWord(run.File(report + ".docx"), atLeast);
        Inert.AsHtml(run.File(report + ".html"), atLeast);
        Inert.AsExcel(run.File(report + ".xlsx"), atLeast);
        Inert.AsCsv(Directory.GetFiles(run.Folder, "*.csv"), atLeast);
        Inert.AsSarif(run.File(report + ".sarif"), atLeast: 3);
    }

    private string[] Placed(params string[] arguments) => Array.ConvertAll(arguments, one => File.Exists(_folder.At(one)) ? _folder.At(one) : one);
}
