using System.Text.Json;
using CaseAudit.Model;
using CaseAudit.Review;

namespace CaseAudit.Reporting;

/// <summary>Writes the explanation document.</summary>
/// <param name="output">Where to write UTF-8; not closed.</param>
/// <param name="catalogue">The catalogue in force.</param>
/// <param name="rules">Version of the rules.</param>
/// <param name="configuration">Fingerprint of the configuration.</param>
public sealed class ExplanationJsonWriter(Stream output, Catalogue catalogue, string rules, string configuration) : IExplanationWriter
{
    /// <inheritdoc/>
    public void Write(string code, string title, ExplanationResult result)
    {
        var review = result.Review;
        using (var json = new Utf8JsonWriter(output, FindingsJson.Indented))
        {
            JsonSerializer.Serialize(
                json,
                new ExplanationDocument(
                    ExplanationDocument.SchemaName,
                    rules,
                    configuration,
                    code,
                    title,
                    [.. result.Cases.Select(one => ExplanationEntry.Of(one, catalogue))],
                    [.. review.Warnings.Select(one => new WarningEntry(one.Source, one.CaseId, one.At, one.Message))],
                    [.. review.Errors.Select(one => new ErrorEntry(one.CaseId, one.Code, one.Message))],
                    [.. review.Rejected.Select(RejectedEntry.Of)]),
                ExplanationJson.Default.ExplanationDocument);
        }

        output.WriteByte((byte)'\n');
    }
}
