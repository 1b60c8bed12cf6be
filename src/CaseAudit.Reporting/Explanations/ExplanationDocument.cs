namespace CaseAudit.Reporting;

/// <summary>The explanation document, as <c>explain CODE --case PATH --format json</c> writes it. Properties that have no value are left out.</summary>
public sealed record ExplanationDocument(
    string Schema,
    string Rules,
    string Configuration,
    string Code,
    string Title,
    IReadOnlyList<ExplanationEntry> Cases,
    IReadOnlyList<WarningEntry> Warnings,
    IReadOnlyList<ErrorEntry> Errors,
    IReadOnlyList<RejectedEntry> Rejected)
{
    /// <summary>The document’s schema.</summary>
    public const string SchemaName = "caseaudit/explanation/v1";
}
