namespace CaseAudit.Reporting;

/// <summary>The comparison document, as <c>compare --format json</c> writes it. Properties that have no value are left out.</summary>
public sealed record ComparisonDocument(
    string Schema,
    IReadOnlyList<ComparedCaseEntry> Cases,
    IReadOnlyList<string> OnlyBefore,
    IReadOnlyList<string> OnlyAfter,
    IReadOnlyList<NotReadEntry> NotRead,
    ComparisonSummaryEntry Summary,
    ComparisonSideEntry Before,
    ComparisonSideEntry After,
    IReadOnlyList<string> Warnings)
{
    /// <summary>The document’s schema.</summary>
    public const string SchemaName = "caseaudit/comparison/v1";
}
