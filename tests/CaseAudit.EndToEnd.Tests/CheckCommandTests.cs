using System.Text.Json.Nodes;

namespace CaseAudit.EndToEnd.Tests;

public sealed class CheckCommandTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("caseaudit-").FullName;

    [Fact]
    public void Check_TwelveGoodAndThreeBroken_JudgesTwelveAndListsThree()
    {
        for (var number = 1; number <= 12; number++) Write($"{number:D2}.json", Case($"C-{number:D2}"));
        Write("13.json", Case("C-13")[..40]);
        Write("14.json", Case("C-14").Replace("\"2024-01-08\"", "8", StringComparison.Ordinal));
        Write("15.json", Case("C-15").Replace("visits", "vists", StringComparison.Ordinal));

        var run = Executable.Run("check", _folder, "--format", "json", "--as-of", "2024-05-31", "--rejected", At("rejected.ndjson"));

        run.ExitCode.ShouldBe(2, run.Error);
        var document = JsonNode.Parse(run.Output)!;
        document["cases"]!.AsArray().Count.ShouldBe(12);
        var rejected = document["rejected"]!.AsArray();
        rejected.Count.ShouldBe(3);
        rejected.ShouldAllBe(one => one!["errors"]!.AsArray().All(error => error!["line"]!.GetValue<long>() > 0));
        run.Error.ShouldContain("14.json, line 6");
        run.Error.ShouldContain("/visits/0/date");
        run.Error.ShouldContain("did you mean \"visits\"?");
        File.ReadAllLines(At("rejected.ndjson")).Length.ShouldBe(3);
    }

    [Fact]
    public void Check_RejectedRecordMended_IsJudged()
    {
        Write("15.json", Case("C-15").Replace("visits", "vists", StringComparison.Ordinal));
        Executable.Run("check", At("15.json"), "--as-of", "2024-05-31", "--rejected", At("rejected.ndjson")).ExitCode.ShouldBe(2);

        File.WriteAllText(At("mended.ndjson"), File.ReadAllText(At("rejected.ndjson")).Replace("\"vists\":", "\"visits\":", StringComparison.Ordinal));

        Executable.Run("check", At("mended.ndjson"), "--as-of", "2024-05-31").ExitCode.ShouldBe(0);
    }

    [Fact]
    public void Check_StandardInput_IsRead()
    {
        var run = Executable.Run(new Executable.Surroundings { Input = Case("C-1").ReplaceLineEndings("") }, "check", "-", "--format", "ndjson", "--as-of", "2024-05-31");

        run.ExitCode.ShouldBe(0, run.Error);
        JsonNode.Parse(run.Output)!["caseId"]!.GetValue<string>().ShouldBe("C-1");
    }

    [Theory]
    [InlineData(64, "check")]
    [InlineData(64, "check", "x", "--format", "pdf")]
    [InlineData(64, "check", "x", "--as-of", "31/05/2024")]
    [InlineData(64, "check", "x", "--only", "CR99")]
    [InlineData(64, "check", "x", "--set", "visits.childProtecton=5")]
    [InlineData(64, "explain", "CR3")]
    [InlineData(66, "check", "no-such-folder")]
    public void Command_CalledWrongly_SaysSoWithItsExitCode(int exitCode, params string[] arguments)
    {
        var run = Executable.Run(arguments);

        run.ExitCode.ShouldBe(exitCode, run.Error);
        run.Error.ShouldNotBeEmpty();
        run.Error.ShouldNotContain("   at ");
    }

    [Fact]
    public void I1_OnePathMissingOthersJudged_IsReportedWithExitCode2()
    {
        Write("01.json", Case("C-01"));

        var run = Executable.Run("check", At("01.json"), At("none.json"), "--as-of", "2024-05-31");

        run.ExitCode.ShouldBe(2);
        run.Error.ShouldContain("none.json");
        run.Output.ShouldContain("C-01");
    }

    [Fact]
    public void I1_NoCasesAtAll_IsDoneWithAWarning()
    {
        var run = Executable.Run("check", _folder);

        run.ExitCode.ShouldBe(0);
        run.Error.ShouldContain("no cases");
    }

    [Theory]
    [InlineData("never", 0)]
    [InlineData("partlyMet", 1)]
    [InlineData("notMet", 1)]
    [InlineData("high", 1)]
    public void Check_FailOn_SaysSoWithTheExitCode(string failOn, int exitCode)
    {
        Write("01.json", Case("C-01"));

        Executable.Run("check", At("01.json"), "--as-of", "2024-05-31", "--fail-on", failOn).ExitCode.ShouldBe(exitCode);
    }

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    [InlineData("ndjson")]
    public void Check_Out_WritesWhatStandardOutputWouldGet(string format)
    {
        Write("01.json", Case("C-01"));
        string[] check = ["check", At("01.json"), "--as-of", "2024-05-31", "--format", format];

        Executable.Run([.. check, "--out", At("findings")]).ExitCode.ShouldBe(0);

        File.ReadAllText(At("findings")).ShouldBe(Executable.Run(check).Output);
    }

    [Fact]
    public void Check_OptionThatIsNone_IsNoPath()
    {
        Write("01.json", Case("C-01"));

        var run = Executable.Run("check", At("01.json"), "--fial-on", "notMet");

        run.ExitCode.ShouldBe(64);
        run.Error.ShouldContain("There is no option \"--fial-on\"");
    }

    [Fact]
    public void Check_ConfigurationWithAStandardOutsideOfItsSection_IsRefused()
    {
        Write("01.json", Case("C-01"));
        Write("own.json", """{ "supervision": { "default": { "value": 30 } } }""");

        var run = Executable.Run("check", At("01.json"), "--config", At("own.json"));

        run.ExitCode.ShouldBe(64);
        run.Error.ShouldContain("\"supervision\" is not a section of a configuration");
    }

    [Fact]
    public void Check_Out_WritesTheFileForItsOwnerOnlyAndNothingToStandardOutput()
    {
        Write("01.json", Case("C-01"));

        var run = Executable.Run("check", At("01.json"), "--as-of", "2024-05-31", "--format", "json", "--out", At("findings.json"));

        run.ExitCode.ShouldBe(0);
        run.Output.ShouldBeEmpty();
        JsonNode.Parse(File.ReadAllText(At("findings.json")))!["cases"]!.AsArray().Count.ShouldBe(1);
        if (!OperatingSystem.IsWindows()) File.GetUnixFileMode(At("findings.json")).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
    }

    [Fact]
    public void Check_Quiet_SaysNothingButErrors()
    {
        Write("01.json", Case("C-01"));

        Executable.Run("check", At("01.json"), "--as-of", "2024-05-31", "--quiet").Error.ShouldBeEmpty();
    }

    [Fact]
    public void Check_Only_JudgesTheCriteriaAskedFor()
    {
        Write("01.json", Case("C-01"));

        var run = Executable.Run("check", At("01.json"), "--as-of", "2024-05-31", "--format", "json", "--only", "CR03.1,CR09");

        var codes = JsonNode.Parse(run.Output)!["cases"]![0]!["questions"]!.AsArray()
            .SelectMany(question => question!["findings"]!.AsArray()).Select(finding => finding!["code"]!.GetValue<string>());
        codes.ShouldBe(["CR03.1", "CR09.1", "CR09.2", "CR09.3", "CR09.4", "CR09.5"]);
    }

    [Fact]
    public void Check_SetStandard_ChangesTheFinding()
    {
        Write("01.json", Case("C-01"));

        string Grade(params string[] more) => JsonNode.Parse(Executable.Run(
            ["check", At("01.json"), "--as-of", "2024-01-31", "--format", "json", "--only", "CR03.1", .. more]).Output)!["cases"]![0]!["questions"]![0]!["grade"]!.GetValue<string>();

        Grade().ShouldBe("notMet");
        Grade("--set", "visits.childProtection=30").ShouldBe("met");
    }

    [Theory]
    [InlineData("LANG", "C", "TZ", "UTC")]
    [InlineData("LANG", "de_DE.UTF-8", "TZ", "Pacific/Auckland")]
    [InlineData("LC_ALL", "tr_TR.UTF-8", "TZ", "America/Los_Angeles")]
    public void Check_OtherLanguageAndTimeZone_WritesTheSameBytes(string name, string value, string zone, string zoneName)
    {
        var surroundings = new Executable.Surroundings { Environment = new Dictionary<string, string>(StringComparer.Ordinal) { [name] = value, [zone] = zoneName } };

        Findings(surroundings).ShouldBe(Findings(new Executable.Surroundings()));
    }

    [Theory]
    [InlineData("1")]
    [InlineData("2")]
    [InlineData("8")]
    public void Check_OneOrSeveralJobs_WritesTheSameBytes(string jobs) =>
        Findings(new Executable.Surroundings(), "--jobs", jobs).ShouldBe(Findings(new Executable.Surroundings(), "--jobs", "1"));

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static string Case(string caseId) =>
        $$"""
        {
          "caseId": "{{caseId}}",
          "status": "childProtection",
          "opened": "2024-01-02",
          "visits": [
            { "date": "2024-01-08", "outcome": "seen", "childSeenAlone": true },
            { "date": "2024-01-29", "outcome": "seen", "childSeenAlone": true }
          ],
          "supervision": []
        }
        """;

    private static string Findings(Executable.Surroundings surroundings, params string[] more)
    {
        var run = Executable.Run(surroundings, ["check", "samples/cases", "--format", "json", .. more]);
        run.ExitCode.ShouldBe(0, run.Error);
        run.Output.Length.ShouldBeGreaterThan(100_000);
        return run.Output;
    }

    private string At(string name) => Path.Combine(_folder, name);

    private void Write(string name, string text) => File.WriteAllText(At(name), text);
}
