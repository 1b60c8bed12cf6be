using System.Text.Json.Nodes;
using CaseAudit.Extracts.Tests;

namespace CaseAudit.EndToEnd.Tests.Audits;

public sealed class SmallProgrammeTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("caseaudit-").FullName;

    [Fact]
    public void Audits_WithCases_PrintsTheValidation()
    {
        var run = Audits(SmallProgramme.Json, "--cases", SmallProgramme.Cases);

        run.ExitCode.ShouldBe(0, run.Error);
        run.Output.ShouldContain("Audit validation as at 31 May 2024");
        run.Output.ShouldMatch(@"AP03 +Assessment +2 of 2 +1 of 2 +\d of 2");
        run.Output.ShouldContain("Planning and review, audit AU-01 of case E-2401");
        run.Output.ShouldContain("How would you explain the difference");
        run.Output.ShouldContain("Over three pairs of judgements");
        run.Output.ShouldMatch(@"overdue \(one\) +RC-1");
        run.Output.ShouldMatch(@"completed, unverified \(one\) +RC-2 .*never followed up");
        run.Output.ShouldContain("This is not a theme of the audits or reports.");
        run.Output.ShouldMatch(@"RC-2 +AU-01 +– – – – T +not met");
        for (var point = 1; point <= 10; point++) run.Output.ShouldContain($"AR{point:D2}");
        run.Error.ShouldContain("no audit \"AU-09\"");
        run.Error.ShouldContain("Two audits and one report validated against two case records.");
    }

    [Fact]
    public void Audits_WholeInPartOrWithoutCases_KeepsToItsSchema()
    {
        var schema = new StructuralSchema(Executable.Run("schema", "audit-validation").Output);

        schema.Allows(Document(SmallProgramme.Json, "--cases", SmallProgramme.Cases).ToJsonString()).ShouldBeTrue();
        schema.Allows(Document(SmallProgramme.Json).ToJsonString()).ShouldBeTrue();
        schema.Allows(Document(Broken(), "--cases", SmallProgramme.Cases).ToJsonString()).ShouldBeTrue();
    }

    [Fact]
    public void Audits_Json_TellsAgreementContradictionsAndLegs()
    {
        var document = Document(SmallProgramme.Json, "--cases", SmallProgramme.Cases);

        var contradiction = document["contradictions"]!.AsArray().ShouldHaveSingleItem()!;
        contradiction["audit"]!.GetValue<string>().ShouldBe("inadequate");
        contradiction["record"]!.GetValue<string>().ShouldBe("goodOrBetter");
        contradiction["kind"]!.GetValue<string>().ShouldBe("harsher");
        document["agreement"]!["overall"]!["n"]!.GetValue<int>().ShouldBe(3);
        document["agreement"]!["overall"]!["bias"]!.GetValue<double>().ShouldBe(-0.6667);
        document["agreement"]!["moderated"]!["n"]!.GetValue<int>().ShouldBe(1);
        document["agreement"]!["auditors"]!.AsArray().Select(one => one!["auditor"]!.GetValue<string>()).ShouldBe(["A-1", "A-2"]);
        document["agreement"]!["note"]!.GetValue<string>().ShouldContain("fewer than the 20 needed");
        document["recommendations"]![1]!["legs"]!["specific"]!["met"]!.GetValue<bool>().ShouldBeFalse();
        document["independence"]!.AsArray().ShouldHaveSingleItem();
    }

    [Fact]
    public void V6_AgreementMinimumReached_GivesCoefficients()
    {
        var agreement = Document(SmallProgramme.Json, "--cases", SmallProgramme.Cases, "--set", "agreement.minimum=3")["agreement"]!;

        agreement["overall"]!["ac2"].ShouldNotBeNull();
        agreement["auditors"]![0]!["ac2"].ShouldBeNull();
    }

    [Fact]
    public void V6_DistantAudit_StaysOutOfTheAgreement()
    {
        var distant = SmallProgramme.Json.Replace("\"completedOn\": \"2024-05-10\"", "\"completedOn\": \"2023-05-10\"", StringComparison.Ordinal);

        var document = Document(distant, "--cases", SmallProgramme.Cases);

        document["agreement"]!["overall"]!["n"]!.GetValue<int>().ShouldBe(1);
        document["agreement"]!["distant"]!.GetValue<int>().ShouldBe(2);
        document["contradictions"]![0]!["distant"]!.GetValue<bool>().ShouldBeTrue();
    }

    [Fact]
    public void Audits_Ndjson_IsOneItemALineOfItsKind()
    {
        var run = Audits(SmallProgramme.Json, "--cases", SmallProgramme.Cases, "--format", "ndjson");

        run.ExitCode.ShouldBe(0, run.Error);
        var lines = run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonNode.Parse(line)!).ToList();
        lines.CountBy(line => line["kind"]!.GetValue<string>()).Select(kind => (kind.Key, kind.Value))
            .ShouldBe([("area", 11), ("contradiction", 1), ("report", 1), ("action", 4), ("recommendation", 2)]);
        var document = Document(SmallProgramme.Json, "--cases", SmallProgramme.Cases);
        JsonNode.DeepEquals(lines[0]["item"], document["areas"]![0]).ShouldBeTrue();
    }

    [Fact]
    public void Audits_OneCaseExtractBroken_IsRejectedAndTheAuditKeepsWhatNeedsNone()
    {
        File.WriteAllText(At("broken.json"), """{ "caseId": "E-2402", "status": "childInNeed", "opened": 7 }""");

        var run = Audits(SmallProgramme.Json, "--cases", Repository.At(SmallProgramme.Cases + "/E-2401.json"), At("broken.json"));

        run.ExitCode.ShouldBe(2, run.Error);
        run.Error.ShouldContain("The extract of this audited case was rejected");
        run.Output.ShouldContain("Over two pairs of judgements");
    }

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    [InlineData("ndjson")]
    public void Audits_OtherLanguageTimeZoneAndJobs_WritesTheSameBytes(string format)
    {
        var elsewhere = new Executable.Surroundings { Environment = new Dictionary<string, string>(StringComparer.Ordinal) { ["LANG"] = "tr_TR.UTF-8", ["TZ"] = "Pacific/Auckland" } };
        string[] arguments = ["audits", Write(SmallProgramme.Json), "--cases", SmallProgramme.Cases, "--format", format, "--jobs"];

        Executable.Run(elsewhere, [.. arguments, "8"]).Output.ShouldBe(Executable.Run([.. arguments, "1"]).Output);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static string Broken() => SmallProgramme.Json.Replace("\"2024-05-14\"", "14", StringComparison.Ordinal);

    private JsonNode Document(string programme, params string[] more) => JsonNode.Parse(Audits(programme, [.. more, "--format", "json"]).Output)!;

    private Executable.Result Audits(string programme, params string[] more) => Executable.Run(["audits", Write(programme), .. more]);

    private string Write(string programme)
    {
        File.WriteAllText(At("audits.json"), programme);
        return At("audits.json");
    }

    private string At(string name) => Path.Combine(_folder, name);
}
