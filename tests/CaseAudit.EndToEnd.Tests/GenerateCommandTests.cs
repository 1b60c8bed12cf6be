using System.Text.Json.Nodes;

namespace CaseAudit.EndToEnd.Tests;

public sealed class GenerateCommandTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("caseaudit-").FullName;

    [Fact]
    public void Generate_Lines_AreJudgedWholeAndSayTheirDay()
    {
        var run = Executable.Run("generate", "--cases", "300", "--seed", "3");

        run.ExitCode.ShouldBe(0, run.Error);
        run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length.ShouldBe(300);
        run.Error.ShouldBe("300 cases made up as at 31 May 2024. One case a line carries no day: judge with --as-of 2024-05-31.\n");
        var check = Executable.Run(new Executable.Surroundings { Input = run.Output }, "check", "-", "--as-of", "2024-05-31", "--format", "json");
        check.ExitCode.ShouldBe(0, check.Error);
        JsonNode.Parse(check.Output)!["cases"]!.AsArray().Count.ShouldBe(300);
    }

    [Fact]
    public void Generate_Envelope_CarriesItsDay()
    {
        var path = Path.Combine(_folder, "cases.json");
        Executable.Run("generate", "--cases", "20", "--seed", "3", "--as-of", "2019-10-31", "--format", "json", "--out", path).ExitCode.ShouldBe(0);

        var check = Executable.Run("check", path, "--format", "json");

        check.ExitCode.ShouldBe(0, check.Error);
        var summary = JsonNode.Parse(check.Output)!["summary"]!;
        summary["cases"]!.GetValue<int>().ShouldBe(20);
        summary["asOf"]!.GetValue<string>().ShouldBe("2019-10-31");
    }

    [Fact]
    public void Generate_MoreCases_BeginWithTheSame()
    {
        var few = Executable.Run("generate", "--cases", "10", "--seed", "3", "--quiet");
        var more = Executable.Run("generate", "--cases", "200", "--seed", "3", "--quiet");

        few.Error.ShouldBeEmpty();
        more.Output.ShouldStartWith(few.Output);
        Executable.Run("generate", "--cases", "10", "--seed", "4").Output.ShouldNotBe(few.Output);
    }

    [Theory]
    [InlineData("--cases", "10")]
    [InlineData("--seed", "1")]
    [InlineData("--cases", "-1", "--seed", "1")]
    [InlineData("--cases", "1", "--seed", "-1")]
    [InlineData("--cases", "1", "--seed", "1", "--format", "text")]
    [InlineData("--cases", "1", "--seed", "1", "--as-of", "1066-10-14")]
    public void Generate_CalledWrongly_SaysSo(params string[] arguments)
    {
        var run = Executable.Run(["generate", .. arguments]);

        run.ExitCode.ShouldBe(64);
        run.Output.ShouldBeEmpty();
        run.Error.ShouldStartWith("caseaudit: ");
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
