namespace CaseAudit.EndToEnd.Tests.Reports;

/// <summary>A peer’s own words stand beside the findings, marked as theirs.</summary>
public sealed class PeersWordsTests
{
    [Fact]
    public void Responses_Given_StandBesideTheFindings()
    {
        using var run = new ReportRun("samples/cases/2012", "--responses", "samples/responses/2012.json");

        run.Result.ExitCode.ShouldBe(0, run.Result.Error);
        run.Result.Error.ShouldNotContain("warning");
        var lines = WordText.Of(run.File("case-records.docx"));
        lines.ShouldContain("The peer: partly met");
        lines.ShouldContain(line => line.StartsWith("The peer: disputed: ", StringComparison.Ordinal));
        lines.ShouldContain(line => line.StartsWith("The peer: action: ", StringComparison.Ordinal));
        // The evidence is there all the same.
        using var without = new ReportRun("samples/cases/2012");
        var plain = WordText.Of(without.File("case-records.docx"));
        lines.Where(line => !line.StartsWith("The peer: ", StringComparison.Ordinal)).ShouldBe(plain);
    }

    [Fact]
    public void Responses_OnAnAuditProgramme_StandBesideTheFindings()
    {
        string[] programme = ["samples/audits/programme.json", "--kind", "audit-validation", "--cases", "samples/cases", "--format", "docx,html,csv,sarif"];
        using var run = new ReportRun([.. programme, "--responses", "samples/responses/programme.json"]);
        using var without = new ReportRun(programme);

        run.Result.ExitCode.ShouldBe(0, run.Result.Error);
        run.Result.Error.ShouldNotContain("responses");
        var lines = WordText.Of(run.File("audit-validation.docx"));
        lines.ShouldContain("The peer: AP09 Management oversight: partly met.");
        lines.ShouldContain(line => line.StartsWith("The peer: AP09.3:AU-04/managementOversight, not met: disputed: ", StringComparison.Ordinal));
        lines.ShouldContain(line => line.StartsWith("The peer: accepted: ", StringComparison.Ordinal));
        lines.ShouldContain(line => line.StartsWith("The peer: Auditors know", StringComparison.Ordinal));
        // The evidence is there all the same.
        lines.Where(line => !line.StartsWith("The peer: ", StringComparison.Ordinal) && line != "What the peer says of the practice areas").ShouldBe(WordText.Of(without.File("audit-validation.docx")));

        var page = File.ReadAllText(run.File("audit-validation.html"));
        page.Split("class=\"peer\"").Length.ShouldBe(6);
        page.ShouldContain("no date on which anything was checked");
        var actions = File.ReadAllText(run.File("audit-validation-actions.csv"));
        actions.ShouldContain("Head of service to add a column");
        actions.ShouldNotContain("AR03.1");
        File.ReadAllText(without.File("audit-validation-actions.csv")).ShouldContain("AR03.1");
        File.ReadAllText(run.File("audit-validation-peer.csv")).ShouldContain("partly met");
        File.ReadAllText(run.File("audit-validation.sarif")).ShouldContain("The management board meets on the second Thursday");
    }

    [Theory]
    [InlineData("""{ "CR03": { "comment": "x" } }""", "\"CR03\" cannot stand here")]
    [InlineData("""{ "AP03": { "findings": { "AP04.1": { "disposition": "action" } } } }""", "\"AP04.1\" cannot stand here")]
    [InlineData("""{ "AP03": { "findings": { "AP03.2:": { "disposition": "action" } } } }""", "\"AP03.2:\" cannot stand here")]
    public void Responses_OnAnAuditProgramme_Wrong_AreTold(string questions, string message)
    {
        var file = Path.Combine(Directory.CreateTempSubdirectory("caseaudit-").FullName, "responses.json");
        File.WriteAllText(file, $$"""{ "schema": "caseaudit/responses/v1", "audits": { "questions": {{questions}} } }""");
        using var run = new ReportRun("samples/audits/programme.json", "--kind", "audit-validation", "--responses", file);

        run.Result.ExitCode.ShouldBe(2, run.Result.Error);
        run.Result.Error.ShouldContain(message);
        Directory.Exists(run.Folder).ShouldBeFalse();
    }

    [Fact]
    public void Responses_ToAFindingThatIsNotThere_AreSaid()
    {
        var file = Path.Combine(Directory.CreateTempSubdirectory("caseaudit-").FullName, "responses.json");
        File.WriteAllText(file, """{ "schema": "caseaudit/responses/v1", "audits": { "questions": { "AP03": { "findings": { "AP03.2:AU-99/assessment": { "disposition": "action" } } } } } }""");
        using var run = new ReportRun("samples/audits/programme.json", "--kind", "audit-validation", "--responses", file);

        run.Result.Error.ShouldContain("the responses speak of AP03.2:AU-99/assessment, which was not judged");
    }

    [Fact]
    public void Responses_Wrong_AreToldAndNothingIsWritten()
    {
        using var run = new ReportRun("samples/cases/2012", "--responses", "samples/audits/programme.json");

        run.Result.ExitCode.ShouldBe(2, run.Result.Error);
        run.Result.Error.ShouldContain("line 2");
        Directory.Exists(run.Folder).ShouldBeFalse();
    }

    [Fact]
    public void Responses_ToWhatWasNotJudged_AreSaid()
    {
        using var run = new ReportRun("samples/cases/2012", "--responses", "samples/responses/2012.json", "--only", "CR03.1");

        run.Result.Error.ShouldContain("the responses speak of CR03.5 of case E-1203, which was not judged");
        run.Result.Error.ShouldNotContain("CR03.1 of case E-1203");
    }

    [Fact]
    public void Responses_OfACaseThatIsNotThere_IsSaid()
    {
        using var run = new ReportRun("samples/cases/2024/E-2401.json", "--responses", "samples/responses/2012.json");

        run.Result.Error.ShouldContain("the responses speak of case E-1203, which is not in the report");
    }
}
