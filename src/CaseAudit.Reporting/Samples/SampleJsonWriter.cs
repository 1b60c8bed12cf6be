using System.Text.Json;
using CaseAudit.Extracts;
using CaseAudit.Review;
using CaseAudit.Rules.Knowledge;

namespace CaseAudit.Reporting;

/// <summary>Writes a sample as JSON.</summary>
public static class SampleJsonWriter
{
    /// <summary>Writes the document.</summary>
    /// <param name="output">Where to write UTF-8; not closed.</param>
    /// <param name="sample">The sample.</param>
    /// <param name="list">The list it was chosen from.</param>
    /// <param name="knowledge">The standards and the catalogue in force.</param>
    /// <param name="rules">Version of the rules.</param>
    public static void Write(Stream output, Sample sample, ReadSampleList list, Knowledge knowledge, string rules)
    {
        ArgumentNullException.ThrowIfNull(output);
        var document = SampleDocument.Of(sample, list, knowledge, rules);
        using (var json = new Utf8JsonWriter(output, FindingsJson.Indented)) JsonSerializer.Serialize(json, document, FindingsJson.Default.SampleDocument);

        output.WriteByte((byte)'\n');
    }
}
