namespace CaseAudit.Model;

/// <summary>One objective of a plan.</summary>
public sealed record Objective
{
    /// <summary>Reference in this case.</summary>
    public string? Id { get; init; }

    /// <summary>The need or risk it answers.</summary>
    public string? Need { get; init; }

    /// <summary>The change wanted for the child.</summary>
    public string? Outcome { get; init; }

    /// <summary>How progress will be seen.</summary>
    public string? Measure { get; init; }

    /// <summary>Where things stood at the start.</summary>
    public string? Baseline { get; init; }

    /// <summary>By when; may lie ahead.</summary>
    public DateOnly? TargetDate { get; init; }

    /// <summary>Day achieved; null = not yet.</summary>
    public DateOnly? AchievedOn { get; init; }

    /// <summary>Its actions.</summary>
    public IReadOnlyList<PlanAction>? Actions { get; init; }
}
