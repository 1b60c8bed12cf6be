namespace CaseAudit.Reporting;

/// <summary>The findings document, as <c>check --format json</c> writes it. Properties that have no value are left out.</summary>
public sealed record FindingsDocument(
    string Schema,
    string Rules,
    string Configuration,
    IReadOnlyList<CaseEntry> Cases,
    SummaryEntry Summary,
    IReadOnlyList<WarningEntry> Warnings,
    IReadOnlyList<ErrorEntry> Errors,
    IReadOnlyList<RejectedEntry> Rejected,
    IReadOnlyList<SwitchedOffEntry>? SwitchedOff,
    IReadOnlyList<ExceptionEntry>? Exceptions)
{
    /// <summary>The document’s schema.</summary>
    public const string SchemaName = "caseaudit/findings/v1";
}
