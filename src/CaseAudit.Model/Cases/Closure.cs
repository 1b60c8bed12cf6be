namespace CaseAudit.Model;

/// <summary>How the case was closed.</summary>
public sealed record Closure
{
    /// <summary>Day.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>Why.</summary>
    public string? Reason { get; init; }

    /// <summary>Whether a manager signed it off.</summary>
    public bool? ManagerSignOff { get; init; }

    /// <summary>Day of the closing summary.</summary>
    public DateOnly? ClosingSummaryOn { get; init; }

    /// <summary>Whether the referrer was told.</summary>
    public bool? ReferrerInformed { get; init; }
}
