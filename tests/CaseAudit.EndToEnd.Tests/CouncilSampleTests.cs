using System.Text.Json.Nodes;
using CaseAudit.Extracts.Tests;
using CaseAudit.Rules.Knowledge;

namespace CaseAudit.EndToEnd.Tests;

/// <summary>The council of <c>samples/council</c>: its settings are followed, told, and keep to the published schemas.</summary>
public sealed class CouncilSampleTests
{
    private const string Council = "samples/council/council.json";
    private const string Exceptions = "samples/council/exceptions.json";

    [Theory]
    [InlineData("config", Council)]
    [InlineData("criteria", "samples/council/local-criteria.json")]
    [InlineData("exceptions", Exceptions)]
    public void Sample_KeepsToThePublishedSchema(string schema, string file) =>
        new StructuralSchema(Executable.Run("schema", schema).Output).Allows(File.ReadAllText(Repository.At(file))).ShouldBeTrue();

    [Theory]
    [InlineData("""{ "framework": "workingTogether2018", "authority": "council.json", "x-note": 1 }""", true)]
    [InlineData("""{ "framework": "workingTogether2014" }""", false)]
    [InlineData("""{ "standards": { "visits": { "childProtection": 15, "childInNeed": { "value": 15, "unit": "days" } }, "count": { "from": "eventDay" }, "judgement": { "met": { "2024-01-01": "none" } } } }""", true)]
    [InlineData("""{ "standards": { "visits": { "childProtecton": 15 } } }""", false)]
    [InlineData("""{ "standards": { "visits": { "childProtection": "15" } } }""", false)]
    [InlineData("""{ "standards": { "visits": { "childProtection": { "2024": 15 } } } }""", false)]
    [InlineData("""{ "standards": { "count": { "from": "eventday" } } }""", false)]
    [InlineData("""{ "wordLists": { "notDates": { "soon": false } }, "riskFactors": { "radicalisation": { "requiresRiskAssessment": true } } }""", true)]
    [InlineData("""{ "wordLists": { "notDates": { "soon": "no" } } }""", false)]
    [InlineData("""{ "catalogue": { "CR03.4": { "significance": "low", "essentialFor": { "careLeaver": true }, "off": false }, "CR03": { "title": "Seen" } } }""", true)]
    [InlineData("""{ "catalogue": { "CR03.4": { "off": true } } }""", false)]
    [InlineData("""{ "localCriteria": 1 }""", false)]
    [InlineData("""{ "catalogue": { "LC1": { "off": "Because." } } }""", false)]
    [InlineData("""{ "catalogue": { "CR03.94": { "off": "Because." } } }""", false)]
    public void ConfigSchema_AllowsWhatTheProductFollows(string settings, bool followed)
    {
        var folder = Directory.CreateTempSubdirectory("caseaudit-").FullName;
        File.WriteAllText(Path.Combine(folder, "own.json"), settings);
        File.WriteAllText(Path.Combine(folder, "council.json"), "{}");

        new StructuralSchema(Executable.Run("schema", "config").Output).Allows(settings).ShouldBe(followed);
        Executable.Run("rules", "--config", Path.Combine(folder, "own.json")).ExitCode.ShouldBe(followed ? 0 : 64);
        Directory.Delete(folder, recursive: true);
    }

    [Theory]
    [InlineData("visits.childProtection", "36500", true)]
    [InlineData("visits.childProtection", "36501", false)]
    [InlineData("visits.childProtection", "2.5", false)]
    [InlineData("visits.childProtection", "-1", false)]
    [InlineData("visits.childProtection", """{ "value": 3, "unit": "months" }""", true)]
    [InlineData("visits.childProtection", """{ "value": 0.5, "unit": "share" }""", false)]
    [InlineData("period.lookback", "1200", true)]
    [InlineData("period.lookback", "1201", false)]
    [InlineData("period.lookback", """{ "value": 36500, "unit": "days" }""", true)]
    [InlineData("seenAlone.minimumAge", "100", true)]
    [InlineData("seenAlone.minimumAge", "101", false)]
    [InlineData("seenAlone.share", "1", true)]
    [InlineData("seenAlone.share", "0.5", true)]
    [InlineData("seenAlone.share", "1.01", false)]
    [InlineData("audit.commentaryWords", "36500", true)]
    [InlineData("audit.commentaryWords", "36501", false)]
    [InlineData("audit.commentaryWords", """{ "value": 20, "edition": " " }""", false)]
    public void ConfigSchema_HasTheLimitsOfTheReader(string key, string value, bool followed)
    {
        var parts = key.Split('.');
        var settings = $$"""{ "standards": { "{{parts[0]}}": { "{{parts[1]}}": {{value}} } } }""";

        new StructuralSchema(ConfigurationSchema.Document()).Allows(settings).ShouldBe(followed);
        Action follow = () => Knowledge.From([KnowledgeLayer.OfJson("own.json", System.Text.Encoding.UTF8.GetBytes(settings))]);
        if (followed) follow.ShouldNotThrow();
        else follow.ShouldThrow<KnowledgeException>();
    }

    [Fact]
    public void Origins_OfTheCouncil_AreFiveStandardsAndOneCriterion()
    {
        var values = JsonNode.Parse(Executable.Run("rules", "--origin", "--format", "json", "--config", Council).Output)!["values"]!.AsArray();

        values.Where(value => value!["layer"]!.GetValue<string>() == "council.json").Select(value => value!["key"]!.GetValue<string>()).ShouldBe(
        [
            "standards.assessment.core", "standards.assessment.initial", "standards.recording.visit", "standards.supervision.default", "standards.visits.childProtection", "catalogue.CR09.2.off",
        ]);
    }

    [Fact]
    public void Check_WithTheExceptions_MarksOneFindingAndTellsTheOther()
    {
        var plain = Check();
        var accepted = Check("--exceptions", Exceptions);

        var exceptions = accepted["exceptions"]!.AsArray();
        exceptions.Select(one => one!["state"]!.GetValue<string>()).ShouldBe(["expired", "used"]);
        exceptions.Select(one => one!["findings"]!.GetValue<int>()).ShouldBe([0, 1]);
        var @case = accepted["cases"]!.AsArray().Single(one => one!["caseId"]!.GetValue<string>() == "E-2403")!;
        var before = plain["cases"]!.AsArray().Single(one => one!["caseId"]!.GetValue<string>() == "E-2403")!;
        Finding(@case)["accepted"]!["by"]!.GetValue<string>().ShouldBe("service manager");
        Finding(@case)["grade"]!.GetValue<string>().ShouldBe(Finding(before)["grade"]!.GetValue<string>());
        Areas(before).ShouldContain("CR08.3:E-2403");
        Areas(@case).ShouldBe(Areas(before).Where(id => id != "CR08.3:E-2403"));
        Grades(@case).ShouldBe(Grades(before));
        accepted["configuration"]!.GetValue<string>().ShouldNotBe(plain["configuration"]!.GetValue<string>());
        plain["exceptions"].ShouldBeNull();
    }

    [Fact]
    public void Documents_WithExceptions_KeepToTheFindingsSchema() =>
        new StructuralSchema(Executable.Run("schema", "findings").Output)
            .Allows(Executable.Run("check", "samples/cases/2024", "--format", "json", "--config", Council, "--exceptions", Exceptions).Output).ShouldBeTrue();

    private static JsonNode Check(params string[] more) =>
        JsonNode.Parse(Executable.Run(["check", "samples/cases/2024", "--format", "json", "--config", Council, .. more]).Output)!;

    private static JsonNode Finding(JsonNode @case) =>
        @case["questions"]!.AsArray().SelectMany(question => question!["findings"]!.AsArray()).Single(finding => finding!["code"]!.GetValue<string>() == "CR08.3")!;

    private static IEnumerable<string> Areas(JsonNode @case) => @case["areasForConsideration"]!.AsArray().Select(id => id!.GetValue<string>());

    private static IEnumerable<string> Grades(JsonNode @case) => @case["questions"]!.AsArray().Select(question => question!["grade"]!.GetValue<string>());
}
