namespace CaseAudit.Reporting;

/// <summary>The JSON Schema of the file of a peer’s own words, generated from the types that hold them.</summary>
public static class ResponsesSchema
{
    /// <summary>The schema, draft 2020-12, indented, lines ending in a line feed.</summary>
    public static string Document() => DocumentSchema.Of(Responses.SchemaName, ResponsesJson.Default.ResponsesDocument);
}
