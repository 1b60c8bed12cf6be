using System.Text.Json.Nodes;
using CaseAudit.Extracts.Tests;

namespace CaseAudit.EndToEnd.Tests;

public sealed class MergeCommandTests : IDisposable
{
    private const string Day = "2024-05-31";

    private readonly string _folder = Directory.CreateTempSubdirectory("caseaudit-").FullName;

    [Fact]
    public void Merge_SummariesOfParts_IsTheSummaryOfTheWhole()
    {
        var lines = Executable.Run("generate", "--cases", "60", "--seed", "5").Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Write("whole.ndjson", string.Join('\n', lines));
        Write("1.ndjson", string.Join('\n', lines[..7]));
        Write("2.ndjson", "");
        Write("3.ndjson", string.Join('\n', lines[7..]));
        var whole = Executable.Run("check", At("whole.ndjson"), "--as-of", Day, "--format", "summary");
        foreach (var part in new[] { "1", "2", "3" }) Executable.Run("check", At($"{part}.ndjson"), "--as-of", Day, "--format", "summary", "--out", At($"{part}.json")).ExitCode.ShouldBe(part == "2" ? 2 : 0);

        var merged = Executable.Run("merge", At("3.json"), At("1.json"), "--format", "summary");

        merged.ExitCode.ShouldBe(0, merged.Error);
        merged.Output.ShouldBe(whole.Output);
        merged.Error.ShouldBe("Two summaries merged. 60 cases judged.\n");
        Executable.Run("merge", _folder + "/*.json", "--format", "json").ExitCode.ShouldBe(2);
        var text = Executable.Run("merge", At("1.json"), At("3.json"));
        var check = Executable.Run("check", At("whole.ndjson"), "--as-of", Day);
        text.Output.ShouldStartWith("── Across 60 cases as at 31 May 2024 ─");
        check.Output.ShouldEndWith(text.Output);
    }

    [Fact]
    public void CheckSummary_Document_IsAsItsSchemaSays()
    {
        var run = Executable.Run("check", "samples/cases/2012", "--format", "summary");

        run.ExitCode.ShouldBe(0, run.Error);
        new StructuralSchema(Executable.Run("schema", "summary").Output).Allows(run.Output).ShouldBeTrue();
        var findings = JsonNode.Parse(Executable.Run("check", "samples/cases/2012", "--format", "json").Output)!;
        JsonNode.DeepEquals(JsonNode.Parse(run.Output)!["summary"], findings["summary"]).ShouldBeTrue();
    }

    [Fact]
    public void Merge_PartsWithExceptionsAndACriterionSwitchedOff_SaysWhatBecameOfThem()
    {
        string[] council = ["--config", "samples/council/council.json", "--exceptions", "samples/council/exceptions.json"];
        var whole = Executable.Run(["check", "samples/cases/2024", "samples/cases/2012", "--format", "summary", .. council]);
        foreach (var part in new[] { "2012", "2024" }) Executable.Run(["check", $"samples/cases/{part}", "--format", "summary", "--out", At($"{part}.json"), .. council]).ExitCode.ShouldBe(0);

        var merged = Executable.Run("merge", At("2012.json"), At("2024.json"), "--format", "summary");

        merged.Output.ShouldBe(whole.Output);
        var json = JsonNode.Parse(merged.Output)!;
        json["switchedOff"]![0]!["code"]!.GetValue<string>().ShouldBe("CR09.2");
        json["exceptions"]!.AsArray().Select(one => (one!["criterion"]!.GetValue<string>(), one["state"]!.GetValue<string>(), one["findings"]!.GetValue<int>()))
            .ShouldBe([("CR07.5", "unused", 0), ("CR08.3", "used", 1)]);
        json["summary"]!["exceptions"]!.ToJsonString().ShouldBe("""{"findings":1,"used":1,"unused":1,"expired":0,"notYet":0,"notJudged":0}""");
        new StructuralSchema(Executable.Run("schema", "summary").Output).Allows(merged.Output).ShouldBeTrue();
        var text = Executable.Run("merge", At("2012.json"), At("2024.json")).Output;
        text.ShouldContain("\nSwitched off\nCR09.2   Sessions are signed electronically");
        text.ShouldEndWith("\nExceptions\nTwo exceptions: one in use, for one finding; one not used.\nThe exception for CR07.5 in all cases is not used: there is nothing below met to accept.\n");
        Executable.Run(["check", "samples/cases/2012", "samples/cases/2024", .. council]).Output.ShouldEndWith(text);
    }

    [Fact]
    public void Merge_RecordsThatWereRejected_AreStillSaid()
    {
        Write("1.ndjson", """{"caseId":"C-1","status":"childInNeed","opened":"2024-01-10"}""" + "\n{}\n");
        Executable.Run("check", At("1.ndjson"), "--as-of", Day, "--format", "summary", "--out", At("1.json")).ExitCode.ShouldBe(2);

        var merged = Executable.Run("merge", At("1.json"), "--format", "summary");

        merged.ExitCode.ShouldBe(2);
        merged.Error.ShouldBe("One summary merged. One case judged, one record rejected.\n");
        merged.Output.ShouldBe(File.ReadAllText(At("1.json")));
    }

    [Theory]
    [InlineData("other standards", "--set", "visits.childProtection=15")]
    [InlineData("other criteria", "--only", "CR03")]
    public void Merge_PartsJudgedOtherwise_AreRefused(string why, params string[] otherwise)
    {
        Executable.Run("check", "samples/cases/2012", "--format", "summary", "--out", At("1.json"));
        Executable.Run(["check", "samples/cases/2024", "--format", "summary", "--out", At("2.json"), .. otherwise]);

        var merged = Executable.Run("merge", At("1.json"), At("2.json"));

        merged.ExitCode.ShouldBe(64);
        merged.Output.ShouldBeEmpty();
        merged.Error.ShouldContain("2.json\" was judged");
        merged.Error.ShouldContain(why);
    }

    [Fact]
    public void Merge_OtherVersionOfTheRules_IsRefused()
    {
        Write("1.json", Executable.Run("check", "samples/cases/2012", "--format", "summary").Output.Replace("\"rules\": \"1.0.0\"", "\"rules\": \"0.9.0\"", StringComparison.Ordinal));

        var merged = Executable.Run("merge", At("1.json"));

        merged.ExitCode.ShouldBe(64);
        merged.Error.ShouldContain("version 0.9.0 of the rules");
    }

    [Theory]
    [InlineData("no-such-file.json", "There is no such file or folder.")]
    [InlineData("samples/cases/2012/E-1201.json", "This is no summary")]
    public void Merge_PartThatCannotBeRead_LeavesTheWholeUnwritten(string part, string message)
    {
        Write("1.json", Executable.Run("check", "samples/cases/2012", "--format", "summary").Output);

        var merged = Executable.Run("merge", At("1.json"), part, "--format", "summary", "--out", At("merged.json"));

        merged.ExitCode.ShouldBe(66);
        merged.Error.ShouldContain(part);
        merged.Error.ShouldContain(message);
        File.Exists(At("merged.json")).ShouldBeFalse();
    }

    [Fact]
    public void Merge_StandardInput_MayHoldSeveral()
    {
        var one = Executable.Run("check", "samples/cases/2012", "--format", "summary").Output;
        var other = Executable.Run("check", "samples/cases/2024", "--format", "summary").Output;

        var merged = Executable.Run(new Executable.Surroundings { Input = one + other }, "merge", "-", "--format", "summary");

        merged.ExitCode.ShouldBe(0, merged.Error);
        JsonNode.Parse(merged.Output)!["summary"]!["cases"]!.GetValue<int>().ShouldBe(28);
        merged.Error.ShouldStartWith("Two summaries merged.");
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private string At(string name) => Path.Combine(_folder, name);

    private void Write(string name, string text) => File.WriteAllText(At(name), text);
}
