using System.Text.Json;
using CaseAudit.Model;
using CaseAudit.Review;

namespace CaseAudit.Reporting;

/// <summary>Writes the summary document: nothing of the single cases, only what they say together.</summary>
/// <param name="output">Where to write UTF-8; not closed.</param>
/// <param name="catalogue">The catalogue in force.</param>
/// <param name="rules">Version of the rules.</param>
/// <param name="configuration">Fingerprint of the configuration.</param>
public sealed class SummaryJsonWriter(Stream output, Catalogue catalogue, string rules, string configuration) : IFindingsWriter
{
    /// <summary>Writes a document.</summary>
    public static void Write(Stream output, SummaryDocument document)
    {
        using (var json = new Utf8JsonWriter(output, FindingsJson.Indented)) JsonSerializer.Serialize(json, document, FindingsJson.Default.SummaryDocument);
        output.WriteByte((byte)'\n');
    }

    /// <inheritdoc/>
    public void Case(JudgedCase judged)
    {
        // It is counted in the summary.
    }

    /// <inheritdoc/>
    public void End(ReviewResult result) => Write(output, SummaryDocument.Of(result.Summary, rules, configuration, SwitchedOffEntry.Of(catalogue.CaseRecord)));

    /// <inheritdoc/>
    public void Dispose()
    {
        // The output is the caller's, and nothing else is held.
    }
}
