namespace CaseAudit.Model;

/// <summary>A manager’s decision or oversight.</summary>
public sealed record ManagementDecision
{
    /// <summary>Reference in this case.</summary>
    public string? Id { get; init; }

    /// <summary>Day.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>Role of who decided.</summary>
    public string? Role { get; init; }

    /// <summary>What it was about.</summary>
    public DecisionTrigger? Trigger { get; init; }

    /// <summary>What was decided.</summary>
    public string? Decision { get; init; }

    /// <summary>Why.</summary>
    public string? Rationale { get; init; }

    /// <summary>What the manager directed.</summary>
    public IReadOnlyList<AgreedAction>? Directions { get; init; }
}
