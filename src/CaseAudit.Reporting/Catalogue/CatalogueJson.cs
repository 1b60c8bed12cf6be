using System.Text.Json;
using CaseAudit.Rules.Knowledge;

namespace CaseAudit.Reporting;

/// <summary>The catalogue and the standards in force as one JSON document.</summary>
public static class CatalogueJson
{
    /// <summary>The document, indented, lines ending in a line feed.</summary>
    public static string Of(Knowledge knowledge) => JsonSerializer.Serialize(
        new CatalogueDocument(knowledge.Fingerprint, knowledge.Catalogue.Questions, knowledge.Catalogue.Reasons, knowledge.Standards.All), CatalogueJsonContext.Relaxed.CatalogueDocument);
}
