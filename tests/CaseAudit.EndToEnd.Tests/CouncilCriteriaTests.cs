using System.Text.Json.Nodes;
using CaseAudit.EndToEnd.Tests.Reports;

namespace CaseAudit.EndToEnd.Tests;

/// <summary>The two criteria of the council of <c>samples/council</c>, through every command: as any other.</summary>
public sealed class CouncilCriteriaTests : IDisposable
{
    private const string Case = "samples/cases/2024/E-2405.json";
    private const string Late = "No talk alone is on the record within 3 days of both missing episodes";
    private const string None = "No direct work sessions are recorded in the period; at least two are asked for.";

    private static readonly string[] Council = ["--config", "samples/council/council.json"];

    private readonly string _folder = Directory.CreateTempSubdirectory("caseaudit-").FullName;

    [Fact]
    public void Check_InEveryFormat_HoldsThem()
    {
        string Check(string format) => Run(0, "check", "samples/cases/2024", "--format", format).Output;

        var text = Check("text");
        text.ShouldContain("high      LC01     not met      No talk alone is on the record within 3 days");
        text.ShouldContain("medium    LC02     not met      No direct work sessions are recorded");
        text.Split('\n').ShouldContain(line => line.TrimStart().StartsWith("LC00       Local criteria", StringComparison.Ordinal));

        var json = JsonNode.Parse(Check("json"))!;
        Findings(json["cases"]!.AsArray().Single(one => one!["caseId"]!.GetValue<string>() == "E-2405")!).ShouldBe([("LC01", "notMet"), ("LC02", "notMet")]);
        var lines = Check("ndjson").Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonNode.Parse(line)!).ToList();
        lines.Count.ShouldBe(16);
        lines.SelectMany(Findings).Count().ShouldBe(32);

        var summary = JsonNode.Parse(Check("summary"))!;
        var counted = summary["counts"]!["grades"]!["byCode"]!;
        foreach (var code in (string[])["LC01", "LC02"]) counted[code]!.AsObject().Sum(grade => grade.Value!.GetValue<int>()).ShouldBe(16, code);
        counted["LC02"]!["notMet"]!.GetValue<int>().ShouldBe(lines.SelectMany(Findings).Count(one => one == ("LC02", "notMet")));
        JsonNode.DeepEquals(summary["summary"], json["summary"]).ShouldBeTrue();
        summary["summary"]!["questions"]!.AsArray()[^1]!["code"]!.GetValue<string>().ShouldBe("LC00");
    }

    [Fact]
    public void Audits_ThatJudgeTheirArea_AreHeldAgainstThem()
    {
        var with = Contradictions(Council);
        var without = Contradictions([]);

        // LC02 counts towards the child-centred area; LC01 towards a question that speaks to it.
        with["AU-05"].ShouldContain("LC01:E-2405");
        with["AU-05"].ShouldContain("LC02:E-2405");
        with["AU-03"].ShouldBe(["LC02:E-2403"]);
        without.ShouldNotContainKey("AU-03");

        Dictionary<string, List<string>> Contradictions(string[] settings) =>
            JsonNode.Parse(Executable.Run(["audits", "samples/audits/programme.json", "--cases", "samples/cases/2024", "--format", "json", .. settings]).Output)!["contradictions"]!.AsArray()
                .Where(one => one!["area"]!.GetValue<string>() == "childCentred")
                .ToDictionary(one => one!["auditId"]!.GetValue<string>(), one => one!["findings"]!.AsArray().Select(id => id!.GetValue<string>()).ToList(), StringComparer.Ordinal);
    }

    [Fact]
    public void Report_InEveryFormat_HoldsThem()
    {
        using var run = new ReportRun([Case, "--format", "docx,html,xlsx,csv,sarif", .. Council, "--exceptions", "samples/council/exceptions.json"]);

        run.Result.ExitCode.ShouldBe(0, run.Result.Error);
        var word = WordText.Of(run.File("case-records.docx"));
        word.ShouldContain(line => line.StartsWith($"LC01 not met. {Late}", StringComparison.Ordinal));
        word.ShouldContain($"LC02 not met. {None}");
        word.ShouldContain("CR09.2: Sessions are signed electronically; the extract carries no signatures.");
        word.ShouldContain(line => line.StartsWith("CR07.5 in all cases, accepted by the head of service from 1 September 2023 to 31 March 2024", StringComparison.Ordinal));
        var page = File.ReadAllText(run.File("case-records.html"));
        page.ShouldContain(Late);
        page.ShouldContain("<span class=\"code\">LC02</span> Direct work in the year");
        page.ShouldContain("LC00");
        var findings = File.ReadAllLines(run.File("case-records-findings.csv"));
        findings.Count(row => row.Contains(",LC01,Talk after a missing episode,not met,high,yes,", StringComparison.Ordinal)).ShouldBe(1);
        findings.Count(row => row.Contains(",LC00,Local criteria,", StringComparison.Ordinal) && row.Contains(",LC02,", StringComparison.Ordinal)).ShouldBe(1);
        File.ReadAllText(run.File("case-records-about.csv")).ShouldContain("Switched off,");
        var log = JsonNode.Parse(File.ReadAllText(run.File("case-records.sarif")))!["runs"]![0]!;
        log["tool"]!["driver"]!["rules"]!.AsArray().Select(rule => rule!["id"]!.GetValue<string>()).Where(id => id.StartsWith("LC", StringComparison.Ordinal)).ShouldBe(["LC01", "LC02"]);
        log["results"]!.AsArray().Single(one => one!["ruleId"]!.GetValue<string>() == "LC01")!["level"]!.GetValue<string>().ShouldBe("error");
        new FileInfo(run.File("case-records.xlsx")).Length.ShouldBeGreaterThan(10_000);

        // And the other kind of report, in which they speak to their area.
        using var audits = new ReportRun(["samples/audits/programme.json", "--kind", "audit-validation", "--cases", "samples/cases/2024", "--format", "docx,html,csv", .. Council]);
        audits.Result.ExitCode.ShouldBe(0, audits.Result.Error);
        WordText.Of(audits.File("audit-validation.docx")).ShouldContain(line => line.Contains("LC02", StringComparison.Ordinal));
        File.ReadAllText(audits.File("audit-validation.html")).ShouldContain("LC02");
        File.ReadAllText(audits.File("audit-validation-contradictions.csv")).ShouldContain("LC02");
    }

    [Fact]
    public void Compare_CountsThemInTheirQuestions()
    {
        Run(0, "check", Case, "--only", "LC01,LC02", "--as-of", "2023-07-01", "--format", "json", "--out", At("before.json"));

        var run = Run(0, "compare", At("before.json"), Case, "--format", "json");

        var document = JsonNode.Parse(run.Output)!;
        document["cases"]![0]!["findings"]!.AsArray().Where(one => one!["code"]!.GetValue<string>().StartsWith("LC", StringComparison.Ordinal))
            .Select(one => (one!["code"]!.GetValue<string>(), one["change"]!.GetValue<string>())).ShouldBe([("LC01", "new"), ("LC02", "stillThere")]);
        document["summary"]!["questions"]!.AsArray().Single(one => one!["code"]!.GetValue<string>() == "LC00")!["changes"]!["stillThere"]!.GetValue<int>().ShouldBe(1);
    }

    [Fact]
    public void ExplainAndRules_TellThem()
    {
        var explained = Run(0, "explain", "LC01", "--case", Case).Output;
        explained.ShouldContain(Late);
        explained.ShouldContain("What LC01 read");
        explained.ShouldContain("/incidents/");
        var json = JsonNode.Parse(Run(0, "explain", "LC00", "--case", Case, "--format", "json").Output)!;
        json["cases"]![0]!["criteria"]![0]!["finding"]!["message"]!.GetValue<string>().ShouldBe(None);

        var rules = JsonNode.Parse(Run(0, "rules", "--format", "json").Output)!.ToJsonString();
        rules.ShouldContain("Talk after a missing episode");
        Run(0, "rules").Output.ShouldContain("LC02");
        Run(0, "rules", "--format", "md").Output.ShouldContain("LC02");
        var origins = JsonNode.Parse(Run(0, "rules", "--origin", "--format", "json", "--set", "LC01.prompt=Who talked with the child?").Output)!["values"]!.AsArray()
            .DistinctBy(one => one!["key"]!.GetValue<string>()).ToDictionary(one => one!["key"]!.GetValue<string>(), one => one!, StringComparer.Ordinal);
        origins["catalogue.LC01.within"]["value"]!.GetValue<string>().ShouldStartWith("""{"of":{"items":"incidents","where":[{"field":"type","is":["missing"]}],"called":"missing episode"},"expect":""");
        origins["catalogue.LC02.countsTowards"]["value"]!.GetValue<string>().ShouldBe("childCentred");
        origins["standards.local.LC01"]["layer"]!.GetValue<string>().ShouldBe("local-criteria.json");
        origins["catalogue.LC01.prompt"]["layer"]!.GetValue<string>().ShouldBe("--set");
        Run(0, "rules", "--origin", "--set", "CR03.1.prompt=How often was the child seen?").Output
            .ShouldContain("catalogue.CR03.1.prompt\n           How often was the child seen?\nbefore     How was the rhythm of visits to this child decided, and what has helped or got in the way of");
    }

    [Fact]
    public void Criterion_ThatThrows_IsAFaultOfItsCaseAndNoGrade()
    {
        File.WriteAllText(At("own.json"), """
            { "schema": "caseaudit/criteria/v1", "criteria": [
              { "code": "LC01", "countsTowards": "CR10", "title": "Summary", "asks": "Is there a summary?", "why": "To know.", "prompt": "Where is it?", "significance": "high", "reference": "Ours",
                "present": { "in": { "items": "caseSummary" }, "field": "text" } },
              { "code": "LC02", "countsTowards": "recording", "title": "Visits", "asks": "Are there visits?", "why": "To know.", "prompt": "Where are they?", "significance": "low", "reference": "Ours",
                "count": { "of": { "items": "visits" }, "atLeast": 1 } } ] }
            """);
        File.WriteAllText(At("council.json"), """{ "localCriteria": "own.json" }""");
        string[] only = ["--config", At("council.json"), "--only", "CR10.1,LC01,LC02"];
        var broken = new Executable.Surroundings { Environment = new Dictionary<string, string>([StartupHook.Variable], StringComparer.Ordinal) };
        Executable.Run(["check", Case, .. only]).ExitCode.ShouldBe(0);

        var run = Executable.Run(broken, ["check", Case, "--format", "json", .. only]);

        run.ExitCode.ShouldBe(70, run.Error);
        run.Error.ShouldContain("a fault of ours: case E-2405, LC01: ");
        run.Error.ShouldContain("One case judged, one fault of ours.");
        var json = JsonNode.Parse(run.Output)!;
        var error = json["errors"]!.AsArray().ShouldHaveSingleItem()!;
        (error["caseId"]!.GetValue<string>(), error["code"]!.GetValue<string>()).ShouldBe(("E-2405", "LC01"));
        var questions = json["cases"]![0]!["questions"]!.AsArray().ToDictionary(one => one!["code"]!.GetValue<string>(), one => one!, StringComparer.Ordinal);
        questions["CR10"]["grade"].ShouldBeNull();
        questions["CR10"]["findings"]!.AsArray().Select(one => one!["code"]!.GetValue<string>()).ShouldBe(["CR10.1"]);
        questions["LC00"]["grade"]!.GetValue<string>().ShouldBe("met");
        Executable.Run(broken, ["check", Case, .. only]).Output.ShouldContain("could not be judged LC01: ");
        var summary = Executable.Run(broken, ["check", Case, "--format", "summary", "--out", At("summary.json"), .. only]);
        summary.ExitCode.ShouldBe(70);
        Executable.Run("merge", At("summary.json")).ExitCode.ShouldBe(70);
        var explained = Executable.Run(broken, ["explain", "LC01", "--case", Case, "--config", At("council.json")]);
        explained.ExitCode.ShouldBe(70);
        explained.Error.ShouldContain("case E-2405, LC01: ");
        Executable.Run(broken, ["report", Case, "--format", "csv", "--out", At("reports"), .. only]).ExitCode.ShouldBe(70);
        File.ReadAllText(Path.Combine(At("reports"), "case-records-about.csv")).ShouldContain("LC01");
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static IEnumerable<(string Code, string Grade)> Findings(JsonNode one) => one["questions"]!.AsArray()
        .SelectMany(question => question!["findings"]!.AsArray())
        .Select(finding => (finding!["code"]!.GetValue<string>(), finding["grade"]!.GetValue<string>()))
        .Where(finding => finding.Item1.StartsWith("LC", StringComparison.Ordinal));

    private static Executable.Result Run(int exitCode, params string[] arguments)
    {
        var run = Executable.Run([.. arguments, .. Council]);
        run.ExitCode.ShouldBe(exitCode, run.Error);
        return run;
    }

    private string At(string name) => Path.Combine(_folder, name);
}
