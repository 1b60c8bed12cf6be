namespace CaseAudit.Model;

/// <summary>A plan for the child.</summary>
public sealed record Plan
{
    /// <summary>Reference in this case.</summary>
    public string? Id { get; init; }

    /// <summary>Kind of plan.</summary>
    public required PlanType Type { get; init; }

    /// <summary>Day made.</summary>
    public required DateOnly Created { get; init; }

    /// <summary>Day last changed.</summary>
    public DateOnly? Updated { get; init; }

    /// <summary>Day ended; null while open.</summary>
    public DateOnly? Ended { get; init; }

    /// <summary>Whether the child has it.</summary>
    public bool? SharedWithChild { get; init; }

    /// <summary>Whether the parents have it.</summary>
    public bool? SharedWithParents { get; init; }

    /// <summary>The child’s views on it.</summary>
    public string? ChildViews { get; init; }

    /// <summary>What happens if it does not work.</summary>
    public string? Contingency { get; init; }

    /// <summary>Its objectives.</summary>
    public IReadOnlyList<Objective>? Objectives { get; init; }
}
