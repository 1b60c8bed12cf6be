using System.Text.Json.Nodes;

namespace CaseAudit.EndToEnd.Tests;

public sealed class LocalCriteriaTests : IDisposable
{
    private const string Council = "samples/council/council.json";

    private readonly string _folder = Directory.CreateTempSubdirectory("caseaudit-").FullName;

    [Fact]
    public void Check_ByTheCouncilsCriteria_ReportsThemLikeAnyOther()
    {
        var run = Executable.Run("check", "samples/cases/2024/E-2405.json", "--config", Council, "--format", "json");

        run.ExitCode.ShouldBe(0, run.Error);
        var questions = JsonNode.Parse(run.Output)!["cases"]![0]!["questions"]!.AsArray();
        questions[^1]!["code"]!.GetValue<string>().ShouldBe("LC00");
        var finding = questions.Single(question => question!["code"]!.GetValue<string>() == "CR03")!["findings"]!.AsArray().Single(one => one!["code"]!.GetValue<string>() == "LC01")!;
        finding["grade"]!.GetValue<string>().ShouldBe("notMet");
        finding["standards"]![0]!["key"]!.GetValue<string>().ShouldBe("local.LC01");
        finding["standards"]![0]!["edition"]!.GetValue<string>().ShouldBe("Missing children procedure 2023");
    }

    [Fact]
    public void Check_AFolderWithItsOwnCriteria_ReadsThemAsNoCase()
    {
        File.Copy(Repository.At("samples/council/local-criteria.json"), At("own.json"));
        File.Copy(Repository.At("samples/cases/2024/E-2405.json"), At("case.json"));
        File.WriteAllText(At("caseaudit.json"), """{ "localCriteria": "own.json" }""");

        var run = Executable.Run("check", _folder, "--only", "LC02");

        run.ExitCode.ShouldBe(0, run.Error);
        run.Output.ShouldContain("LC02");
    }

    [Fact]
    public void Check_CriteriaThatCannotBeFollowed_NamesFileLineAndPlaceAndJudgesNothing()
    {
        var text = File.ReadAllText(Repository.At("samples/council/local-criteria.json"));
        Refused(text.Replace("\"incidents\"", "\"incident\"", StringComparison.Ordinal)).ShouldContain("own.json, line 18, /criteria/0/within/of/items: \"incident\" is no collection of a case; the nearest is \"incidents\".");
        Refused(text.Replace("\"days\"", "\"day\"", StringComparison.Ordinal)).ShouldContain("own.json, line 20, /criteria/0/within/limit/unit: \"day\" is not one of the words that may stand here; did you mean \"days\"?");
        Refused(text.Replace("\"LC02\"", "\"CR02\"", StringComparison.Ordinal)).ShouldContain("own.json, line 24, /criteria/1/code: \"CR02\" cannot be the code of a local criterion; those are LC01 to LC99.");
        Refused(text.Replace("\"prompt\"", "\"x-prompt\"", StringComparison.Ordinal)).ShouldContain("own.json, line 5, /criteria/0: \"prompt\" is missing");
        Refused("[").ShouldContain("own.json, line 1");
        Executable.Run("check", "samples/cases/2024", "--set", "localCriteria=own.json").ExitCode.ShouldBe(64);
        File.Delete(At("own.json"));
        Executable.Run("rules", "--config", At("caseaudit.json")).Error.ShouldContain("There is no file of local criteria");
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private string Refused(string criteria)
    {
        File.WriteAllText(At("own.json"), criteria);
        File.WriteAllText(At("caseaudit.json"), """{ "localCriteria": "own.json" }""");
        var run = Executable.Run("check", "samples/cases/2024/E-2405.json", "--config", At("caseaudit.json"));
        run.ExitCode.ShouldBe(64);
        run.Output.ShouldBeEmpty();
        return run.Error;
    }

    private string At(string name) => Path.Combine(_folder, name);
}
