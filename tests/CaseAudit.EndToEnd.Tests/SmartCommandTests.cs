using CaseAudit.Extracts.Tests;
using System.Text.Json.Nodes;

namespace CaseAudit.EndToEnd.Tests;

public sealed class SmartCommandTests : IDisposable
{
    private const string Guide = "The practice lead should write a guide to neglect within six weeks.";
    private readonly string _folder = Directory.CreateTempSubdirectory("caseaudit-").FullName;

    [Fact]
    public void Smart_Text_IsJudgedOnFiveLegs()
    {
        var run = Executable.Run("smart", Guide, "--from", "2024-04-18", "--format", "json");

        run.ExitCode.ShouldBe(0, run.Error);
        var one = JsonNode.Parse(run.Output)!["recommendations"]!.AsArray().ShouldHaveSingleItem()!;
        one["grade"]!.GetValue<string>().ShouldBe("met");
        one["legs"]!.AsObject().Select(leg => leg.Key).ShouldBe(["specific", "measurable", "achievable", "relevant", "timeBound"]);
        var time = one["legs"]!["timeBound"]!;
        time["read"]!.AsArray().ShouldHaveSingleItem()!.GetValue<string>().ShouldBe("within six weeks");
        time["resolvesTo"]!.GetValue<string>().ShouldBe("2024-05-30");
        time["reason"]!.GetValue<string>().ShouldNotBeEmpty();
    }

    [Fact]
    public void Smart_WithoutFrom_SaysThatTimesCountFromToday()
    {
        Executable.Run("smart", Guide).Error.ShouldContain("from today");
        Executable.Run("smart", Guide, "--from", "2024-04-18").Error.ShouldNotContain("today");
    }

    [Fact]
    public void Smart_File_IsReadAndStandardInputGivesTheSame()
    {
        var path = Path.Combine(_folder, "recommendations.txt");
        File.WriteAllText(path, $"{Guide}\nDo better.\n");

        var file = Executable.Run("smart", path, "--from", "2024-04-18");
        var input = Executable.Run(new Executable.Surroundings { Input = File.ReadAllText(path) }, "smart", "-", "--from", "2024-04-18");

        file.Output.ShouldContain("1 met, on all five legs");
        file.Output.ShouldContain("2 not met, on no leg");
        input.Output.ShouldBe(file.Output);
    }

    [Fact]
    public void Smart_SampleTable_IsJudgedWithOwnersAndDue()
    {
        var run = Executable.Run("smart", "samples/smart/warrington.csv", "--from", "2015-01-26", "--format", "json");

        run.ExitCode.ShouldBe(0, run.Error);
        var all = JsonNode.Parse(run.Output)!["recommendations"]!.AsArray();
        all.Count.ShouldBe(13);
        Of(all, "1.1")["legs"]!["achievable"]!["met"]!.GetValue<bool>().ShouldBeFalse();
        Of(all, "1.3")["legs"]!["timeBound"]!["resolvesTo"]!.GetValue<string>().ShouldBe("2015-03-31");
        Of(all, "4.2")["legs"]!["timeBound"]!["met"]!.GetValue<bool>().ShouldBeFalse();
    }

    [Fact]
    public void Smart_Json_KeepsToItsSchema()
    {
        var schema = new StructuralSchema(Executable.Run("schema", "smart").Output);

        schema.Allows(Executable.Run("smart", "samples/smart/warrington.csv", "--from", "2015-01-26", "--format", "json").Output).ShouldBeTrue();
        schema.Allows(Executable.Run("smart", Guide, "--from", "2024-04-18", "--format", "json").Output.Replace("\"grade\"", "\"mark\"", StringComparison.Ordinal)).ShouldBeFalse();
    }

    [Fact]
    public void Smart_RowThatCannotBeJudged_IsToldAndTheOthersAreJudged()
    {
        var run = Executable.Run(new Executable.Surroundings { Input = $"text,due\nWrite a guide.,31/02/2024\n{Guide},\n" }, "smart", "-", "--from", "2024-04-18");

        run.ExitCode.ShouldBe(2);
        run.Error.ShouldContain("line 2");
        run.Error.ShouldContain("31/02/2024");
        run.Output.ShouldContain("on all five legs");
    }

    [Theory]
    [InlineData(64, "smart")]
    [InlineData(64, "smart", Guide, "--from", "18/04/2024")]
    [InlineData(64, "smart", Guide, "--format", "ndjson")]
    [InlineData(66, "smart", "no-such-file.csv")]
    public void Smart_CalledWrongly_SaysSoWithItsExitCode(int exitCode, params string[] arguments)
    {
        var run = Executable.Run(arguments);

        run.ExitCode.ShouldBe(exitCode, run.Error);
        run.Error.ShouldNotBeEmpty();
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static JsonNode Of(JsonArray all, string id) => all.Single(one => one!["recommendationId"]!.GetValue<string>() == id)!;
}
