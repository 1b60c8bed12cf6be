namespace CaseAudit.Model;

/// <summary>A measure of a report.</summary>
public sealed record ReportMeasure
{
    /// <summary>Kind of measure.</summary>
    public MeasureKind? Kind { get; init; }

    /// <summary>The measure.</summary>
    public string? Text { get; init; }
}
