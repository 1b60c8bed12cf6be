using System.Text.Json.Nodes;

namespace CaseAudit.EndToEnd.Tests;

public sealed class ConfigurationTests : IDisposable
{
    private const string Key = "standards.visits.childProtection";

    private readonly string _folder = Directory.CreateTempSubdirectory("caseaudit-").FullName;

    [Fact]
    public void Layers_EachOverTheOneBefore_AreToldInTheirOrder()
    {
        Write("authority.json", Visits(11));
        Write("caseaudit.json", $$"""{ "authority": "authority.json", {{Visits(12)[1..]}}""");
        Write("one.json", Visits(14));
        Write("two.json", Visits(15));
        string[] rules = ["rules", _folder, "--origin", "--format", "json"];

        Value(Origins([], rules)).ShouldBe(("12 working days", "11 working days", "caseaudit.json"));
        Value(Origins(["13"], rules)).ShouldBe(("13 working days", "12 working days", "environment"));
        Value(Origins(["13"], [.. rules, "--config", At("one.json")])).ShouldBe(("14 working days", "13 working days", "one.json"));
        Value(Origins(["13"], [.. rules, "--config", At("one.json"), "--config", At("two.json")])).ShouldBe(("15 working days", "14 working days", "two.json"));
        var all = Origins(["13"], [.. rules, "--set", "framework=workingTogether2018", "--config", At("one.json"), "--config", At("two.json"), "--set", "visits.childProtection=16"]);
        Value(all).ShouldBe(("16 working days", "15 working days", "--set"));
        all["layers"]!.AsArray().Select(layer => layer!.GetValue<string>())
            .ShouldBe(["built in", "framework workingTogether2018", "authority.json", "caseaudit.json", "environment", "one.json", "two.json", "--set"]);
    }

    [Fact]
    public void Check_AFolderWithSettings_IsJudgedByThemAndTheyAreNoCase()
    {
        Write("case.json", """{ "caseId": "C-1", "status": "childProtection", "opened": "2024-01-02", "visits": [ { "date": "2024-01-08", "outcome": "seen" } ] }""");
        Write("caseaudit.json", Visits(30));

        var run = Executable.Run("check", _folder, "--as-of", "2024-01-31", "--format", "json", "--only", "CR03.1");

        run.ExitCode.ShouldBe(0, run.Error);
        JsonNode.Parse(run.Output)!["cases"]![0]!["questions"]![0]!["findings"]![0]!["standards"]![0]!["value"]!.GetValue<int>().ShouldBe(30);
    }

    [Fact]
    public void Check_TwoFoldersWithSettings_AreRefused()
    {
        foreach (var name in new[] { "a", "b" })
        {
            Directory.CreateDirectory(At(name));
            Write(name + "/caseaudit.json", Visits(12));
        }

        var run = Executable.Run("check", At("a"), At("b"));

        run.ExitCode.ShouldBe(64);
        run.Error.ShouldContain("judge one such folder at a time");
    }

    [Fact]
    public void Check_ACriterionSwitchedOff_HasNoFindingAndIsSaid()
    {
        string[] check = ["check", "samples/cases/2012/E-1202.json", "--set", "CR09.1.off=Supervision is kept elsewhere.", "--set", "CR09.2.off=Signed electronically."];

        var json = JsonNode.Parse(Executable.Run([.. check, "--format", "json"]).Output)!;

        var question = json["cases"]![0]!["questions"]!.AsArray().Single(question => question!["code"]!.GetValue<string>() == "CR09")!;
        question["findings"]!.AsArray().Select(finding => finding!["code"]!.GetValue<string>()).ShouldBe(["CR09.3", "CR09.4", "CR09.5"]);
        question["grade"]!.GetValue<string>().ShouldBe("met");
        json["switchedOff"]!.AsArray().Select(entry => entry!["code"]!.GetValue<string>()).ShouldBe(["CR09", "CR09.1", "CR09.2"]);
        json["switchedOff"]![0]!["reason"]!.GetValue<string>().ShouldStartWith("No essential criterion is left");
        var text = Executable.Run(check);
        text.Output.ShouldContain("Switched off\n");
        text.Output.ShouldContain("Signed electronically.");
        text.Error.ShouldContain("Switched off by the configuration: CR09.1 and CR09.2.");
        Executable.Run("rules", "--set", "CR09.2.off=Signed electronically.").Output.ShouldContain("Switched off: Signed electronically.");
    }

    [Fact]
    public void Check_AllCriteriaOfAQuestionOff_LeavesTheQuestionOut()
    {
        string[] off = [.. Enumerable.Range(1, 5).SelectMany(number => new[] { "--set", $"CR09.{number}.off=Not here." })];

        var json = JsonNode.Parse(Executable.Run(["check", "samples/cases/2012/E-1202.json", "--format", "json", .. off]).Output)!;

        json["cases"]![0]!["questions"]!.AsArray().ShouldNotContain(question => question!["code"]!.GetValue<string>() == "CR09");
        json["switchedOff"]![0]!["reason"]!.GetValue<string>().ShouldBe("All of its criteria are switched off, so that the question is not asked.");
    }

    [Fact]
    public void Only_ACriterionSwitchedOff_IsRefusedWithTheReason()
    {
        var run = Executable.Run("check", "samples/cases/2012/E-1202.json", "--set", "CR09.2.off=Signed electronically.", "--only", "CR09.2");

        run.ExitCode.ShouldBe(64);
        run.Error.ShouldContain("CR09.2 is switched off: Signed electronically.");
    }

    [Theory]
    [InlineData("""{ "standards": { "visits": { "childProtecton": 15 } } }""", "own.json, line 1, /standards/visits/childProtecton: There is no standard \"visits.childProtecton\"; the nearest is \"visits.childProtection\".")]
    [InlineData("""{ "authority": "none.json" }""", "There is no configuration file \"")]
    [InlineData("""{ "authority": "own.json" }""", "names an authority file in turn")]
    public void Config_ThatCannotBeFollowed_SaysWhere(string json, string message)
    {
        Write("own.json", json);

        var run = Executable.Run("rules", "--config", At("own.json"));

        run.ExitCode.ShouldBe(64);
        run.Error.ShouldContain(message);
    }

    [Theory]
    [InlineData("CASEAUDIT_visits__childProtecton", "15", "CASEAUDIT_visits__childProtecton: There is no standard")]
    [InlineData("CASEAUDIT_authority", "council.json", "give it with --config council.json instead")]
    public void Environment_ThatCannotBeFollowed_NamesTheVariable(string name, string value, string message)
    {
        var run = Executable.Run(new Executable.Surroundings { Environment = new Dictionary<string, string>(StringComparer.Ordinal) { [name] = value } }, "rules");

        run.ExitCode.ShouldBe(64);
        run.Error.ShouldContain(message);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static string Visits(int days) => $$"""{ "standards": { "visits": { "childProtection": {{days}} } } }""";

    private static JsonNode Origins(string[] fromEnvironment, string[] rules)
    {
        var run = Executable.Run(new Executable.Surroundings { Environment = fromEnvironment.ToDictionary(_ => "CASEAUDIT_visits__childProtection", StringComparer.Ordinal) }, rules);
        run.ExitCode.ShouldBe(0, run.Error);
        return JsonNode.Parse(run.Output)!;
    }

    private static (string Value, string Before, string Layer) Value(JsonNode origins)
    {
        var origin = origins["values"]!.AsArray().Single(value => value!["key"]!.GetValue<string>() == Key)!;
        return (origin["value"]!.GetValue<string>(), origin["before"]!.GetValue<string>(), origin["layer"]!.GetValue<string>());
    }

    private string At(string name) => Path.Combine(_folder, name);

    private void Write(string name, string text) => File.WriteAllText(At(name), text);
}
