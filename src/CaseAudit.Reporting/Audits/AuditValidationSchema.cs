namespace CaseAudit.Reporting;

/// <summary>The JSON Schema of the audit validation document, generated from the types that write it.</summary>
public static class AuditValidationSchema
{
    /// <summary>The schema, draft 2020-12, indented, lines ending in a line feed.</summary>
    public static string Document() => DocumentSchema.Of(AuditValidationDocument.SchemaName, AuditValidationJson.Default.AuditValidationDocument);
}
