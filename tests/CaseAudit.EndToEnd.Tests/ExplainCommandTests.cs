using System.Text.Json;
using CaseAudit.Extracts.Tests;

namespace CaseAudit.EndToEnd.Tests;

public sealed class ExplainCommandTests
{
    private const string Cases = "samples/cases/2024";

    [Fact]
    public void Criterion_IsToldFromTheFindingDownToTheVisitsThatDidNotCount()
    {
        var run = Executable.Run("explain", "CR03.1", "--case", Cases, "--id", "E-2405");

        run.ExitCode.ShouldBe(0);
        run.Output.ShouldContain("The child was not seen in person (outcome: not seen; mode: in person): /visits/4 (9 November 2023)");
        run.Output.ShouldContain("v => Visiting.IsSuccessful(v.Item)");
        run.Output.ShouldContain("What CR03.1 read");
        run.Output.ShouldContain("in the question CR03 Child seen and heard: not met.");
        run.Output.ShouldContain("in the summary  Among the areas for consideration, because it is not met.");
        run.Error.ShouldContain("One case judged.");
    }

    [Fact]
    public void Question_IsToldByItsCriteria()
    {
        var run = Executable.Run("explain", "CR03", "--case", Cases, "--id", "E-2405");

        run.ExitCode.ShouldBe(0);
        run.Output.ShouldContain("not met         The essential criteria CR03.1, CR03.2, CR03.3, CR03.5 and CR03.6 are not met.");
        run.Output.ShouldContain("Decides. Four of five gaps");
    }

    [Fact]
    public void Json_KeepsToItsSchema_AndSaysTheSameFindingAsCheck()
    {
        var document = Executable.Run("explain", "CR03.1", "--case", Cases, "--id", "E-2405", "E-2406", "--format", "json").Output;
        using var explained = JsonDocument.Parse(document);
        using var judged = JsonDocument.Parse(Executable.Run("check", Cases + "/E-2405.json", "--format", "json", "--only", "CR03").Output);

        new StructuralSchema(Executable.Run("schema", "explanation").Output).Allows(document).ShouldBeTrue();
        explained.RootElement.GetProperty("cases").EnumerateArray().Select(one => one.GetProperty("caseId").GetString()).ShouldBe(["E-2405", "E-2406"]);
        var finding = explained.RootElement.GetProperty("cases")[0].GetProperty("criteria")[0].GetProperty("finding");
        JsonElement.DeepEquals(finding, judged.RootElement.GetProperty("cases")[0].GetProperty("questions")[0].GetProperty("findings")[0]).ShouldBeTrue();
        var rules = explained.RootElement.GetProperty("cases")[0].GetProperty("rules").EnumerateArray().Select(rule => rule.GetProperty("name").GetString());
        rules.ShouldBe(["CR03.1", "Visit gaps"]);
    }

    [Fact]
    public void UnknownCase_NamesTheNearest() => Refused("nearest is \"E-2405\"", "CR03.1", "--case", Cases, "--id", "E-2495");

    [Fact]
    public void ManyCases_AskForNames() => Refused("name those to explain with --id", "CR03.1", "--case", Cases);

    [Fact]
    public void AuditCodes_PointToTheOtherCommand() => Refused("caseaudit audits PATH --cases PATH", "AP03", "--case", Cases);

    [Fact]
    public void CriterionLeftOut_IsSaid() => Refused("CR03.1 is left out by --only", "CR03.1", "--case", Cases, "--only", "CR04");

    [Fact]
    public void OptionsForCases_WithoutCases_AreRefused() => Refused("give them with --case", "CR03.1", "--id", "E-2405");

    [Fact]
    public void RejectedCase_IsReportedAndNotExplained()
    {
        var run = Executable.Run(new Executable.Surroundings { Input = """{"caseId":"C-1","status":"nonsense","opened":"2024-01-01"}""" }, "explain", "CR03.1", "--case", "-", "--id", "C-1");

        run.ExitCode.ShouldBe(2);
        run.Output.ShouldBeEmpty();
        run.Error.ShouldContain("rejected: -, line 1, case C-1, /status");
    }

    [Fact]
    public void UnreadableInput_IsReported() => Executable.Run("explain", "CR03.1", "--case", "nowhere.json").ExitCode.ShouldBe(66);

    [Fact]
    public void NotApplicable_SaysWhy()
    {
        var run = Executable.Run(new Executable.Surroundings { Input = """{"caseId":"C-1","status":"assessment","opened":"2024-01-01"}""" }, "explain", "CR01.2", "--case", "-", "--as-of", "2024-05-31");

        run.ExitCode.ShouldBe(0);
        run.Output.ShouldContain("not applicable");
        run.Output.ShouldContain("No plan is required for the status");
        run.Output.ShouldContain("In neither list, because it does not apply to this case.");
    }

    [Fact]
    public void TextOfTheRecord_IsEscaped()
    {
        var record = """{"caseId":"C-1","status":"childProtection","opened":"2024-01-01","managementDecisions":[{"date":"2024-02-01","role":"[red]clerk\u001b[2J"}]}""";

        var run = Executable.Run(new Executable.Surroundings { Input = record }, "explain", "CR08.2", "--case", "-", "--as-of", "2024-05-31");

        run.ExitCode.ShouldBe(0);
        run.Output.ShouldContain("[red]clerk\uFFFD[2J");
        run.Output.ShouldNotContain("\u001b");
    }

    private static void Refused(string message, params string[] arguments)
    {
        var run = Executable.Run(["explain", .. arguments]);

        run.ExitCode.ShouldBe(64);
        run.Output.ShouldBeEmpty();
        run.Error.ShouldContain(message);
    }
}
