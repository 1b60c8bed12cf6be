namespace CaseAudit.Reporting;

/// <summary>The JSON Schema of judged recommendations, generated from the types that write them.</summary>
public static class SmartSchema
{
    /// <summary>The schema, draft 2020-12, indented, lines ending in a line feed.</summary>
    public static string Document() => DocumentSchema.Of(SmartDocument.SchemaName, SmartJson.Default.SmartDocument);
}
