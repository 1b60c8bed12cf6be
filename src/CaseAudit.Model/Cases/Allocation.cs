namespace CaseAudit.Model;

/// <summary>A period in which one worker held the case.</summary>
public sealed record Allocation
{
    /// <summary>Reference of the worker, never a name.</summary>
    public string? Worker { get; init; }

    /// <summary>Label of the team.</summary>
    public string? Team { get; init; }

    /// <summary>First day.</summary>
    public required DateOnly From { get; init; }

    /// <summary>Last day; null while allocated.</summary>
    public DateOnly? To { get; init; }

    /// <summary>Permanent or agency.</summary>
    public Employment? Employment { get; init; }

    /// <summary>Whether the worker is a qualified social worker.</summary>
    public bool? Qualified { get; init; }
}
