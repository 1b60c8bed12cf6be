using System.Text.Json.Nodes;
using CaseAudit.Extracts.Tests;

namespace CaseAudit.EndToEnd.Tests;

public sealed class CompareCommandTests : IDisposable
{
    private const string Cases = "samples/cases/2012";

    private readonly string _folder = Directory.CreateTempSubdirectory("caseaudit-").FullName;

    [Fact]
    public void Compare_DocumentWithItself_ChangesNothing()
    {
        Check("before.json", "json");

        var run = Executable.Run("compare", At("before.json"), At("before.json"), "--format", "json", "--fail-on", "worse");

        run.ExitCode.ShouldBe(0, run.Error);
        var document = JsonNode.Parse(run.Output)!;
        document["summary"]!["cases"]!.GetValue<int>().ShouldBe(12);
        document["cases"]!.AsArray().ShouldAllBe(one => one!["questions"]!.AsArray().Count == 0);
        document["cases"]!.AsArray().SelectMany(one => one!["findings"]!.AsArray()).Select(one => one!["change"]!.GetValue<string>()).Distinct()
            .ShouldBe(["stillThere", "stillSilent"], ignoreOrder: true);
        document["warnings"]!.AsArray().ShouldBeEmpty();
    }

    [Fact]
    public void Compare_ExtractsLinesAndStandardInput_SayTheSameAsTheDocument()
    {
        Check("before.json", "json", "--as-of", "2012-02-01");
        Check("after.json", "json");
        Check("after.ndjson", "ndjson");

        string Findings(Executable.Result run) => JsonNode.Parse(run.Output)!["cases"]!.ToJsonString();
        var document = Findings(Executable.Run("compare", At("before.json"), At("after.json"), "--format", "json"));

        Findings(Executable.Run("compare", At("before.json"), Cases, "--format", "json")).ShouldBe(document);
        Findings(Executable.Run("compare", At("before.json"), At("after.ndjson"), "--format", "json")).ShouldBe(document);
        var piped = new Executable.Surroundings { Input = File.ReadAllText(At("after.json")) };
        Findings(Executable.Run(piped, "compare", At("before.json"), "-", "--format", "json")).ShouldBe(document);
        var pipedBefore = new Executable.Surroundings { Input = File.ReadAllText(At("before.json")) };
        Findings(Executable.Run(pipedBefore, "compare", "-", Cases, "--format", "json")).ShouldBe(document);
    }

    [Theory]
    [InlineData("never", 0)]
    [InlineData("new", 1)]
    [InlineData("worse", 1)]
    public void Compare_FailOn_SaysSoWithTheExitCode(string failOn, int exitCode)
    {
        Check("before.json", "json", "--as-of", "2012-02-01");

        Executable.Run("compare", At("before.json"), Cases, "--fail-on", failOn).ExitCode.ShouldBe(exitCode);
    }

    [Fact]
    public void Compare_OtherStandards_IsWarnedOf()
    {
        Check("before.json", "json");

        var run = Executable.Run("compare", At("before.json"), Cases, "--set", "visits.childProtection=30");

        run.Error.ShouldContain("warning: BEFORE and AFTER were not judged by the same standards");
        run.Output.ShouldContain("Across 12 cases in both");
    }

    [Fact]
    public void Compare_ReviewFolder_IsJudgedByItsOwnSettings()
    {
        Executable.Run("new", At("review"), "--on-site", "2012-07-16").ExitCode.ShouldBe(0);
        foreach (var file in Directory.GetFiles(Repository.At(Cases))) File.Copy(file, Path.Combine(At("review"), "cases", Path.GetFileName(file)));
        File.WriteAllText(Path.Combine(At("review"), "caseaudit.json"), """{ "standards": { "visits": { "childProtection": 30 } } }""");
        Executable.Run("check", At("review"), "--format", "json", "--out", At("after.json")).ExitCode.ShouldBe(0);

        var folder = Executable.Run("compare", Cases, At("review"));

        folder.ExitCode.ShouldBe(0, folder.Error);
        folder.Error.ShouldContain("warning: BEFORE and AFTER were not judged by the same standards");
        folder.Output.ShouldBe(Executable.Run("compare", Cases, At("after.json")).Output);
        folder.Output.ShouldNotBe(Executable.Run("compare", Cases, Cases).Output);
    }

    [Fact]
    public void Compare_BrokenCase_IsLocatedAndTheOthersAreCompared()
    {
        Check("before.json", "json");
        var lines = File.ReadAllLines(At("before.json"));
        var line = Array.FindIndex(lines, one => one.Contains("\"asOf\"", StringComparison.Ordinal));
        lines[line] = "\"asOf\": \"25/05/2012\",";
        File.WriteAllLines(At("broken.json"), lines);

        var run = Executable.Run("compare", At("before.json"), At("broken.json"), "--format", "json");

        run.ExitCode.ShouldBe(2);
        run.Error.ShouldContain($"broken.json, line {line + 1}, case E-1201, /cases/0/asOf: A day as yyyy-MM-dd was expected here; \"25/05/2012\" was read.");
        JsonNode.Parse(run.Output)!["notRead"]!.ToJsonString().ShouldBe("""[{"caseId":"E-1201","before":false,"after":true}]""");
        JsonNode.Parse(run.Output)!["summary"]!["cases"]!.GetValue<int>().ShouldBe(11);
    }

    [Theory]
    [InlineData(66, "compare", Cases, "no-such-file")]
    [InlineData(66, "compare", "no-such-file", Cases)]
    [InlineData(64, "compare", "-", "-")]
    [InlineData(64, "compare", Cases)]
    public void Compare_CalledWrongly_SaysSoWithItsExitCode(int exitCode, params string[] arguments)
    {
        var run = Executable.Run(arguments);

        run.ExitCode.ShouldBe(exitCode, run.Error);
        run.Error.ShouldNotBeEmpty();
    }

    [Fact]
    public void Compare_Json_KeepsToItsSchema()
    {
        Check("before.json", "json", "--as-of", "2012-02-01");
        var run = Executable.Run("compare", At("before.json"), Cases, "--format", "json");

        new StructuralSchema(Executable.Run("schema", "comparison").Output).Allows(run.Output).ShouldBeTrue();
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private void Check(string name, string format, params string[] more) =>
        Executable.Run(["check", Cases, "--format", format, "--out", At(name), .. more]).ExitCode.ShouldBe(0);

    private string At(string name) => Path.Combine(_folder, name);
}
