using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;

namespace CaseAudit.Fuzzing.Tests;

/// <summary>The invented records of <c>samples</c>, which the inputs are made of.</summary>
internal static class Samples
{
    /// <summary>Every case, by itself.</summary>
    public static IReadOnlyList<JsonObject> Cases { get; } =
    [
        .. Directory.GetFiles(At("samples/cases"), "*.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .SelectMany(file => JsonNode.Parse(File.ReadAllText(file))!["cases"]!.AsArray().Select(one => one!.DeepClone().AsObject())),
    ];

    /// <summary>The audit programme.</summary>
    public static JsonObject Programme { get; } = JsonNode.Parse(File.ReadAllText(At("samples/audits/programme.json")))!.AsObject();

    /// <summary>A sample list.</summary>
    public static JsonObject List { get; } = JsonNode.Parse(File.ReadAllText(At("samples/lists/case-records-short.json")))!.AsObject();

    /// <summary>A sample list as a table.</summary>
    public static string Table { get; } = File.ReadAllText(At("samples/lists/case-records.csv"));

    private static string At(string path) => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(ThisFile())!, "..", "..", path));

    private static string ThisFile([CallerFilePath] string file = "") => file;
}
