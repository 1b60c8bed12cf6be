namespace CaseAudit.Reporting;

/// <summary>What becomes of one finding.</summary>
public sealed record FindingResponse
{
    /// <summary>The peer’s decision.</summary>
    public required Disposition Disposition { get; init; }

    /// <summary>Why; of an action, what is to be done.</summary>
    public string? Reason { get; init; }
}
