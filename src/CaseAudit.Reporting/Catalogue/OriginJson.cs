using System.Text.Json;
using CaseAudit.Rules.Knowledge;

namespace CaseAudit.Reporting;

/// <summary>Where every value in force comes from, as one JSON document.</summary>
public static class OriginJson
{
    /// <summary>The document, indented, lines ending in a line feed.</summary>
    public static string Of(Knowledge knowledge) => JsonSerializer.Serialize(
        new OriginDocument(knowledge.Fingerprint, knowledge.Layers, knowledge.Origins), CatalogueJsonContext.Relaxed.OriginDocument);
}
