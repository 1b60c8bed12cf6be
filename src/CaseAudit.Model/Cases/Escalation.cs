namespace CaseAudit.Model;

/// <summary>A professional disagreement that was escalated.</summary>
public sealed record Escalation
{
    /// <summary>Day raised.</summary>
    public required DateOnly Raised { get; init; }

    /// <summary>Agency that raised it.</summary>
    public string? ByAgency { get; init; }

    /// <summary>Day resolved; null = not yet.</summary>
    public DateOnly? Resolved { get; init; }

    /// <summary>How it ended.</summary>
    public string? Outcome { get; init; }
}
