namespace CaseAudit.Reporting;

/// <summary>The JSON Schema of the comparison document, generated from the types that write it.</summary>
public static class ComparisonSchema
{
    /// <summary>The schema, draft 2020-12, indented, lines ending in a line feed.</summary>
    public static string Document() => DocumentSchema.Of(ComparisonDocument.SchemaName, ComparisonJson.Default.ComparisonDocument);
}
