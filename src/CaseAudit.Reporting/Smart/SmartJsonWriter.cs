using System.Text.Json;

namespace CaseAudit.Reporting;

/// <summary>Writes judged recommendations as JSON.</summary>
public static class SmartJsonWriter
{
    /// <summary>Writes the document.</summary>
    /// <param name="output">Where to write UTF-8; not closed.</param>
    /// <param name="lines">The recommendations, in input order.</param>
    /// <param name="rules">Version of the rules.</param>
    public static void Write(Stream output, IEnumerable<SmartLine> lines, string rules)
    {
        ArgumentNullException.ThrowIfNull(output);
        var document = new SmartDocument(SmartDocument.SchemaName, rules, [.. lines.Select(RecommendationEntry.Of)]);
        using (var json = new Utf8JsonWriter(output, FindingsJson.Indented)) JsonSerializer.Serialize(json, document, SmartJson.Default.SmartDocument);

        output.WriteByte((byte)'\n');
    }
}
