namespace CaseAudit.Model;

/// <summary>A period under one status.</summary>
public sealed record StatusPeriod
{
    /// <summary>The status.</summary>
    public CaseStatus? Status { get; init; }

    /// <summary>Category of a child protection plan.</summary>
    public string? Category { get; init; }

    /// <summary>First day.</summary>
    public required DateOnly From { get; init; }

    /// <summary>Last day; null while current.</summary>
    public DateOnly? To { get; init; }
}
