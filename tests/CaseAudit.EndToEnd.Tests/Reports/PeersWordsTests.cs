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
