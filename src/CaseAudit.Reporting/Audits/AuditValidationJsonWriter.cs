using System.Text.Json;
using CaseAudit.Model;
using CaseAudit.Review;

namespace CaseAudit.Reporting;

/// <summary>Writes the audit validation document.</summary>
/// <param name="output">Where to write UTF-8; not closed.</param>
/// <param name="catalogue">The catalogue in force.</param>
/// <param name="rules">Version of the rules.</param>
/// <param name="configuration">Fingerprint of the configuration.</param>
public sealed class AuditValidationJsonWriter(Stream output, Catalogue catalogue, string rules, string configuration) : IAuditValidationWriter
{
    /// <inheritdoc/>
    public void Write(AuditReviewResult result, IReadOnlyList<ProgrammeRejectedEntry> rejected)
    {
        var document = AuditValidationDocument.Of(result, rejected, catalogue, rules, configuration);
        using (var json = new Utf8JsonWriter(output, FindingsJson.Indented)) JsonSerializer.Serialize(json, document, AuditValidationJson.Default.AuditValidationDocument);

        output.WriteByte((byte)'\n');
    }
}
