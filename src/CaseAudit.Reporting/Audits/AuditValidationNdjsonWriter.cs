using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using CaseAudit.Model;
using CaseAudit.Review;

namespace CaseAudit.Reporting;

/// <summary>
/// Writes one area, contradiction, report, action question or recommendation a line, in the order of the document: <c>{ "kind": …, "item": … }</c>.
/// <c>kind</c> is <c>area</c>, <c>contradiction</c>, <c>report</c>, <c>action</c> or <c>recommendation</c>, and <c>item</c> is as it stands in the document.
/// </summary>
/// <remarks>The item is wrapped because a contradiction has a <c>kind</c> of its own. Agreement, and what was rejected, is for the other formats.</remarks>
/// <param name="output">Where to write UTF-8; not closed.</param>
/// <param name="catalogue">The catalogue in force.</param>
public sealed class AuditValidationNdjsonWriter(Stream output, Catalogue catalogue) : IAuditValidationWriter
{
    /// <inheritdoc/>
    public void Write(AuditReviewResult result, IReadOnlyList<ProgrammeRejectedEntry> rejected)
    {
        var document = AuditValidationDocument.Of(result, rejected, catalogue, "", "");
        using var json = new Utf8JsonWriter(output, FindingsJson.OneLine);
        Lines(json, "area", document.Areas, AuditValidationJson.Default.AreaEntry);
        Lines(json, "contradiction", document.Contradictions, AuditValidationJson.Default.ContradictionEntry);
        Lines(json, "report", document.Reports, AuditValidationJson.Default.ReportEntry);
        Lines(json, "action", document.Actions.Questions, AuditValidationJson.Default.QuestionEntry);
        Lines(json, "recommendation", document.Recommendations, AuditValidationJson.Default.RecommendationEntry);
    }

    private void Lines<T>(Utf8JsonWriter json, string kind, IEnumerable<T> items, JsonTypeInfo<T> type)
    {
        foreach (var item in items)
        {
            json.WriteStartObject();
            json.WriteString("kind", kind);
            json.WritePropertyName("item");
            JsonSerializer.Serialize(json, item, type);
            json.WriteEndObject();
            json.Flush();
            json.Reset();
            output.WriteByte((byte)'\n');
        }
    }
}
