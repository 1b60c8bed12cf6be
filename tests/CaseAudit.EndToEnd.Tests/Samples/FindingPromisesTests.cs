using System.Globalization;
using System.Text.Json.Nodes;

namespace CaseAudit.EndToEnd.Tests.Samples;

/// <summary>What every finding promises to a reader, on every sample case.</summary>
public sealed class FindingPromisesTests
{
    private static readonly Dictionary<string, JsonNode> Extracts = Directory
        .EnumerateFiles(Repository.At("samples/cases"), "*.json", SearchOption.AllDirectories)
        .SelectMany(file => JsonNode.Parse(File.ReadAllText(file))!["cases"]!.AsArray())
        .ToDictionary(one => one!["caseId"]!.GetValue<string>(), one => one!, StringComparer.Ordinal);

    private static readonly IReadOnlyList<(string CaseId, JsonNode Finding)> Findings =
        [.. SampleRun.All.Cases.SelectMany(one => one["questions"]!.AsArray()
            .SelectMany(question => question!["findings"]!.AsArray())
            .Select(finding => (one["caseId"]!.GetValue<string>(), finding!)))];

    [Fact]
    public void Findings_AreOneForEachCriterionAndCase()
    {
        Findings.Count.ShouldBe(76 * Extracts.Count);
        Findings.Select(one => Text(one.Finding, "id")).ShouldBeUnique();
    }

    [Fact]
    public void Evidence_IsThereAndResolves()
    {
        foreach (var (caseId, finding) in Findings)
        {
            var evidence = finding["evidence"]!.AsArray();
            if (Text(finding, "grade") is "strength" or "met" or "partlyMet" or "notMet") evidence.ShouldNotBeEmpty(Text(finding, "id"));
            evidence.Select(one => Text(one!, "at")).ShouldBeUnique(Text(finding, "id"));
            foreach (var one in evidence) Resolve(Extracts[caseId], Text(one!, "at")).ShouldNotBeNull($"{Text(finding, "id")}: {Text(one!, "at")}");
        }
    }

    [Fact]
    public void Standards_CarryEditionAndSource()
    {
        foreach (var standard in Findings.SelectMany(one => one.Finding["standards"]!.AsArray()))
        {
            Text(standard!, "edition").ShouldNotBeNullOrWhiteSpace();
            Text(standard!, "source").ShouldNotBeNullOrWhiteSpace();
        }
    }

    [Fact]
    public void Prompt_StandsWhereTheGradeIsBelowMetAndOnlyThere()
    {
        foreach (var (_, finding) in Findings)
        {
            var below = Text(finding, "grade") is "partlyMet" or "notMet" or "notEvidenced";
            (finding["prompt"] is not null).ShouldBe(below, Text(finding, "id"));
        }
    }

    [Fact]
    public void NoFinding_NamesAWorker()
    {
        var workers = Extracts.Values
            .SelectMany(one => one["allocations"]?.AsArray() ?? [])
            .Select(allocation => allocation!["worker"]?.GetValue<string>())
            .OfType<string>()
            .ToHashSet(StringComparer.Ordinal);
        workers.Count.ShouldBeGreaterThan(10);

        foreach (var (_, finding) in Findings)
        {
            var text = finding.ToJsonString();
            workers.ShouldNotContain(worker => text.Contains($"{worker} ", StringComparison.Ordinal) || text.Contains($"{worker}\"", StringComparison.Ordinal), Text(finding, "id"));
        }
    }

    [Fact]
    public void Message_IsASentence()
    {
        foreach (var (_, finding) in Findings)
        {
            var message = Text(finding, "message");
            message.ShouldEndWith(".");
            message.ShouldNotContain("  ");
            message.ShouldNotContain("..");
        }
    }

    private static JsonNode? Resolve(JsonNode root, string pointer)
    {
        var at = root;
        foreach (var segment in pointer.Split('/').Skip(1))
        {
            at = at is JsonArray items ? items[int.Parse(segment, CultureInfo.InvariantCulture)] : at?[segment];
        }

        return at;
    }

    private static string Text(JsonNode node, string property) => node[property]!.GetValue<string>();
}
