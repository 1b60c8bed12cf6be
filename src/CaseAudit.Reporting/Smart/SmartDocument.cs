namespace CaseAudit.Reporting;

/// <summary>The recommendations by themselves, as <c>smart --format json</c> writes them.</summary>
public sealed record SmartDocument(string Schema, string Rules, IReadOnlyList<RecommendationEntry> Recommendations)
{
    /// <summary>The document’s schema.</summary>
    public const string SchemaName = "caseaudit/smart/v1";
}
