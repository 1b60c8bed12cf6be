namespace CaseAudit.Model;

/// <summary>A placement of a looked-after child.</summary>
public sealed record Placement
{
    /// <summary>Kind of placement, as recorded.</summary>
    public string? Type { get; init; }

    /// <summary>Whether the placement is meant to last until the child is 18.</summary>
    public bool? LongTerm { get; init; }

    /// <summary>First day.</summary>
    public required DateOnly From { get; init; }

    /// <summary>Last day; null while current.</summary>
    public DateOnly? To { get; init; }

    /// <summary>Why it ended, as recorded.</summary>
    public string? EndReason { get; init; }
}
