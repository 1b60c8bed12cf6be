namespace CaseAudit.Reporting;

/// <summary>The JSON Schema of the sample document, generated from the types that write it.</summary>
public static class SampleSchema
{
    /// <summary>The schema, draft 2020-12, indented, lines ending in a line feed.</summary>
    public static string Document() => DocumentSchema.Of(SampleDocument.SchemaName, FindingsJson.Default.SampleDocument);
}
