using System.Text.Json.Nodes;
using CaseAudit.Extracts.Tests;

namespace CaseAudit.EndToEnd.Tests;

public sealed class AuditsCommandTests : IDisposable
{
    private const string Cases = "samples/cases/2024";

    private readonly string _folder = Directory.CreateTempSubdirectory("caseaudit-").FullName;

    [Fact]
    public void Audits_Json_HasEveryPartOfTheDocument()
    {
        var document = Document(Programme(), "--cases", Cases);

        document.AsObject().Select(property => property.Key).ShouldBe(
            ["schema", "asOf", "rules", "configuration", "areas", "contradictions", "agreement", "reports", "actions", "recommendations", "independence", "warnings", "errors", "rejected"]);
        document["schema"]!.GetValue<string>().ShouldBe("caseaudit/audit-validation/v1");
        document["asOf"]!.GetValue<string>().ShouldBe("2024-05-31");
        document["areas"]!.AsArray().Select(area => area!["code"]!.GetValue<string>()).ShouldBe(Enumerable.Range(1, 11).Select(area => $"AP{area:00}"));
        document["reports"]![0]!["questions"]!.AsArray().Count.ShouldBe(10);
        document["actions"]!["questions"]!.AsArray().Count.ShouldBe(4);
        document["recommendations"]![0]!["legs"]!["timeBound"]!["resolvesTo"]!.GetValue<string>().ShouldBe("2024-05-20");
        document["agreement"]!["overall"]!["n"]!.GetValue<int>().ShouldBe(3);
    }

    [Theory]
    [InlineData]
    [InlineData("--cases", Cases)]
    [InlineData("--cases", Cases, "--set", "agreement.minimum=2")]
    public void Audits_Json_KeepsToItsSchema(params string[] more)
    {
        var schema = new StructuralSchema(Executable.Run("schema", "audit-validation").Output);

        schema.Allows(Document(Programme(), more).ToJsonString()).ShouldBeTrue();
        schema.Allows("""{"schema":"caseaudit/audit-validation/v1"}""").ShouldBeFalse();
    }

    [Fact]
    public void Schema_OfProgrammes_AllowsTheProgramme() =>
        new StructuralSchema(Executable.Run("schema", "audits").Output).Allows(Programme()).ShouldBeTrue();

    [Fact]
    public void Audits_Evidence_IsWhereItPointsTo()
    {
        var programme = Programme().Replace("\"audits\": [", "\"audits\": [ { \"auditId\": \"AU-00\" },", StringComparison.Ordinal);
        var document = Document(programme, 2, "--cases", Cases);

        var found = document["areas"]!.AsArray().Concat(document["reports"]![0]!["questions"]!.AsArray()).Concat(document["actions"]!["questions"]!.AsArray())
            .SelectMany(part => part!["findings"]!.AsArray()).SelectMany(finding => finding!["evidence"]!.AsArray())
            .Concat(document["contradictions"]!.AsArray().SelectMany(one => one!["evidence"]!.AsArray()))
            .Select(evidence => evidence!["at"]!.GetValue<string>()).ToList();
        found.Count.ShouldBeGreaterThan(20);
        found.ShouldContain("/audits/1/areas/0/judgement");
        foreach (var at in found) At(JsonNode.Parse(programme)!, at).ShouldNotBeNull(at);
    }

    [Fact]
    public void Audits_Contradictions_NameFindingsOfTheCase()
    {
        var contradiction = Document(Programme(), "--cases", Cases)["contradictions"]!.AsArray().First(one => one!["auditId"]!.GetValue<string>() == "AU-02")!;

        contradiction["caseId"]!.GetValue<string>().ShouldBe("E-2405");
        contradiction["findings"]!.AsArray().ShouldNotBeEmpty();
        contradiction["findings"]!.AsArray().ShouldAllBe(finding => finding!.GetValue<string>().EndsWith(":E-2405", StringComparison.Ordinal));
    }

    [Fact]
    public void Audits_WithoutExtracts_GivesEverythingThatNeedsNoneAndSaysSo()
    {
        var run = Run(Programme());

        run.ExitCode.ShouldBe(0, run.Error);
        run.Error.ShouldContain("no extract of any audited case");
        run.Output.ShouldContain("could be compared with a record");
        run.Output.ShouldContain("AR10");
        run.Output.ShouldContain("AA04");
        run.Output.ShouldContain("RC-1");
    }

    [Fact]
    public void Audits_Text_IsMadeForReading()
    {
        var run = Run(Programme(), "--cases", Cases);

        run.ExitCode.ShouldBe(0, run.Error);
        foreach (var heading in (string[])["Audit validation as at 31 May 2024", "Agreement of audits with the record", "Report Q4-2023", "Action taken", "Recommendations by age and progress", "Learning events", "five SMART legs"])
            run.Output.ShouldContain(heading);
        run.Output.ShouldContain("overdue");
        run.Output.ShouldContain("never followed up");
        run.Output.Split('\n').ShouldAllBe(line => line.Length <= 110);
    }

    [Fact]
    public void Audits_BrokenAudit_IsRejectedAndTheRestJudged()
    {
        var document = Document(Programme().Replace("\"judgement\": \"good\"", "\"judgement\": \"fine\"", StringComparison.Ordinal), 2);

        var rejected = document["rejected"]!.AsArray().ShouldHaveSingleItem()!;
        rejected["auditId"]!.GetValue<string>().ShouldBe("AU-01");
        rejected["errors"]![0]!["at"]!.GetValue<string>().ShouldBe("/audits/0/areas/0/judgement");
        document["areas"]![2]!["coverage"]!["of"]!.GetValue<int>().ShouldBe(1);
    }

    [Theory]
    [InlineData(64, "audits")]
    [InlineData(64, "audits", "x", "--format", "pdf")]
    [InlineData(64, "audits", "x", "--only", "CR03")]
    [InlineData(64, "check", "x", "--only", "AP03")]
    [InlineData(64, "audits", "-", "--cases", "-")]
    [InlineData(66, "audits", "no-such-file.json")]
    [InlineData(2, "audits", "samples/cases/2024/E-2401.json")]
    public void Command_CalledWrongly_SaysSoWithItsExitCode(int exitCode, params string[] arguments)
    {
        var run = Executable.Run(arguments);

        run.ExitCode.ShouldBe(exitCode, run.Error);
        run.Error.ShouldNotBeEmpty();
        run.Output.ShouldBeEmpty();
        run.Error.ShouldNotContain("   at ");
    }

    [Theory]
    [InlineData("never", 0)]
    [InlineData("partlyMet", 1)]
    [InlineData("high", 1)]
    public void Audits_FailOn_SaysSoWithTheExitCode(string failOn, int exitCode) => Run(Programme(), "--fail-on", failOn).ExitCode.ShouldBe(exitCode);

    [Fact]
    public void Audits_Only_JudgesTheseAlone()
    {
        var document = Document(Programme(), "--cases", Cases, "--only", "AP03,AA01");

        document["areas"]!.AsArray().ShouldHaveSingleItem()!["code"]!.GetValue<string>().ShouldBe("AP03");
        document["actions"]!["questions"]!.AsArray().ShouldHaveSingleItem();
        document["reports"]![0]!["questions"]!.AsArray().ShouldBeEmpty();
    }

    [Fact]
    public void Audits_CriteriaSwitchedOff_AreLeftOutInEveryFormatAndSaid()
    {
        string[] off = ["--set", "AP03.2.off=Commentaries are kept elsewhere.", "--set", "AP03.3.off=Not compared.", "--set", "AP11.4.off=One auditor only.", "--set", "AR01.1.off=No themes.", "--set", "AA01.1.off=Not here."];
        var document = Document(Programme(), ["--cases", Cases, .. off]);

        var area = document["areas"]!.AsArray().Single(one => one!["code"]!.GetValue<string>() == "AP03")!;
        area["findings"]!.AsArray().Select(finding => finding!["code"]!.GetValue<string>()).Distinct().ShouldBe(["AP03.1"]);
        area["coverage"]!.ToJsonString().ShouldBe("""{"covered":1,"of":2}""");
        area["grade"]!.GetValue<string>().ShouldBe("notMet");
        document["contradictions"]!.AsArray().ShouldNotContain(one => one!["area"]!.GetValue<string>() == "assessment");
        document["independence"]!.AsArray().ShouldBeEmpty();
        document["reports"]![0]!["questions"]!.AsArray().ShouldNotContain(one => one!["code"]!.GetValue<string>() == "AR01");
        document["actions"]!["questions"]!.AsArray().ShouldNotContain(one => one!["code"]!.GetValue<string>() == "AA01");
        document["switchedOff"]!.AsArray().Select(one => (one!["code"]!.GetValue<string>(), one["reason"]!.GetValue<string>())).ShouldBe(
        [
            ("AP03", "No audit is laid beside the record here: the area has no contradictions and no part in the agreement."),
            ("AP03.2", "Commentaries are kept elsewhere."), ("AP03.3", "Not compared."), ("AP11.4", "One auditor only."),
            ("AR01", "All of its criteria are switched off, so that the question is not asked."), ("AR01.1", "No themes."),
            ("AA01", "All of its criteria are switched off, so that the question is not asked."), ("AA01.1", "Not here."),
        ]);
        new StructuralSchema(Executable.Run("schema", "audit-validation").Output).Allows(document.ToJsonString()).ShouldBeTrue();

        var text = Run(Programme(), ["--cases", Cases, .. off]);
        text.Output.ShouldContain("Switched off\nAP03     No audit is laid beside the record here");
        text.Output.Split('\n').First(line => line.TrimStart().StartsWith("AP03  ", StringComparison.Ordinal)).Split(' ', StringSplitOptions.RemoveEmptyEntries).ShouldBe(["AP03", "Assessment", "1", "of", "2", "–", "–", "not", "met"]);
        text.Output.ShouldNotContain("Independence of auditors");
        text.Error.ShouldContain("Switched off by the configuration: AP03.2, AP03.3, AP11.4, AR01.1 and AA01.1.");
        var lines = Run(Programme(), ["--cases", Cases, "--format", "ndjson", .. off]);
        lines.Output.ShouldNotContain("AP03.2");
        lines.Error.ShouldContain("Switched off by the configuration: AP03.2");
        var only = Executable.Run(["audits", "samples/audits/programme.json", "--only", "AP03.2", .. off]);
        only.ExitCode.ShouldBe(64);
        only.Error.ShouldContain("AP03.2 is switched off: Commentaries are kept elsewhere.");
    }

    [Fact]
    public void Audits_AnyLanguageTimeZoneAndNumberOfJobs_WritesTheSameBytes()
    {
        File.WriteAllText(At("audits.json"), Programme());
        string Output(string language, string zone, string jobs, string format) => Executable.Run(
            new Executable.Surroundings { Environment = new Dictionary<string, string>(StringComparer.Ordinal) { ["LANG"] = language, ["TZ"] = zone } },
            "audits", At("audits.json"), "--cases", Cases, "--jobs", jobs, "--format", format).Output;

        foreach (var format in (string[])["json", "text"]) Output("de_DE.UTF-8", "Pacific/Auckland", "8", format).ShouldBe(Output("C", "UTC", "1", format));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static string Programme() =>
        """
        {
          "schema": "caseaudit/audits/v1", "authority": "Example Borough", "extractedOn": "2024-05-31",
          "priorities": [ "neglect" ],
          "audits": [
            { "auditId": "AU-01", "caseId": "E-2401", "completedOn": "2024-04-18", "theme": "neglect", "kind": "singleAgency",
              "auditor": { "ref": "AUD-3", "role": "service manager", "managesCase": false },
              "areas": [ { "area": "assessment", "judgement": "good", "commentary": "The single assessment of 5 January 2024 weighs what school and mother had said.", "evidence": [ "A1" ] },
                         { "area": "childCentred", "judgement": "outstanding", "commentary": "Good." } ],
              "overallJudgement": "good", "moderatedJudgement": "requiresImprovement",
              "recommendations": [ { "id": "RC-1", "text": "Update the chronology within six weeks.", "owner": "team manager", "due": "2024-05-20", "status": "open" } ],
              "feedbackToPractitionerOn": "2024-04-25" },
            { "auditId": "AU-02", "caseId": "E-2405", "completedOn": "2024-04-20", "auditor": { "ref": "AUD-4", "managesCase": true },
              "areas": [ { "area": "managementOversight", "judgement": "outstanding", "commentary": "Oversight is regular." } ] } ],
          "reports": [ { "reportId": "Q4-2023", "periodFrom": "2024-01-01", "periodTo": "2024-03-31", "auditsCovered": [ "AU-01", "AU-02" ], "completedOn": "2024-04-30",
              "receivedByManagementOn": "2024-05-14", "pages": 8, "themes": [ { "theme": "neglect", "kind": "shortfall", "count": 7, "of": 20 } ] } ],
          "monitoring": { "structure": "quarterly board", "meetings": [ "2024-05-20" ], "followUps": [] },
          "learning": [ { "date": "2024-05-22", "audience": "practitioners", "form": "briefing", "themes": [ "neglect" ] } ],
          "familyFeedback": [ { "date": "2024-05-02", "mechanism": "survey", "themes": [ "visits" ] } ]
        }
        """;

    private static JsonNode? At(JsonNode document, string pointer) => pointer.Split('/', StringSplitOptions.RemoveEmptyEntries)
        .Aggregate((JsonNode?)document, (node, part) => node is JsonArray list ? list.ElementAtOrDefault(int.Parse(part, System.Globalization.CultureInfo.InvariantCulture)) : node?[part]);

    private Executable.Result Run(string programme, params string[] more)
    {
        File.WriteAllText(At("audits.json"), programme);
        return Executable.Run(["audits", At("audits.json"), .. more]);
    }

    private JsonNode Document(string programme, params string[] more) => Document(programme, 0, more);

    private JsonNode Document(string programme, int exitCode, params string[] more)
    {
        var run = Run(programme, [.. more, "--format", "json"]);
        run.ExitCode.ShouldBe(exitCode, run.Error);
        return JsonNode.Parse(run.Output)!;
    }

    private string At(string name) => Path.Combine(_folder, name);
}
