using System.Text.Json.Nodes;

namespace CaseAudit.EndToEnd.Tests.Samples;

/// <summary>What the real executable says about a folder of sample cases; run once a folder.</summary>
internal sealed class SampleRun
{
    private static readonly Lazy<SampleRun> EveryCase = new(() => new SampleRun("samples/cases"));
    private static readonly Lazy<SampleRun> Published = new(() => new SampleRun("samples/cases/2012"));

    private SampleRun(string folder)
    {
        Result = Executable.Run("check", folder, "--format", "json");
        Document = JsonNode.Parse(Result.Output)!;
    }

    /// <summary>All sample cases.</summary>
    public static SampleRun All => EveryCase.Value;

    /// <summary>The twelve cases that tell the published story.</summary>
    public static SampleRun Of2012 => Published.Value;

    public Executable.Result Result { get; }

    public JsonNode Document { get; }

    public IReadOnlyList<JsonNode> Cases => [.. Document["cases"]!.AsArray().OfType<JsonNode>()];

    /// <summary>The sentences across the cases, in their order.</summary>
    public IReadOnlyList<string> Themes => [.. Document["summary"]!["themes"]!.AsArray().Select(theme => Text(theme!, "text"))];

    /// <summary>The grades that cases earned in a question.</summary>
    public IReadOnlySet<string> GradesOf(string question) =>
        Cases.SelectMany(Questions).Where(one => Text(one, "code") == question).Select(one => Text(one, "grade")).ToHashSet(StringComparer.Ordinal);

    /// <summary>The finding of every case on a criterion, with the case's reference.</summary>
    public IReadOnlyList<(string Case, string Grade, string Message)> Findings(string code) =>
        [.. Cases.SelectMany(one => Questions(one)
            .SelectMany(question => question["findings"]!.AsArray())
            .Where(finding => Text(finding!, "code") == code)
            .Select(finding => (Text(one, "caseId"), Text(finding!, "grade"), Text(finding!, "message"))))];

    private static IEnumerable<JsonNode> Questions(JsonNode one) => one["questions"]!.AsArray().OfType<JsonNode>();

    private static string Text(JsonNode node, string property) => node[property]!.GetValue<string>();
}
