namespace CaseAudit.Model;

/// <summary>Help given to the child and family.</summary>
public sealed record Intervention
{
    /// <summary>The programme or service.</summary>
    public string? Name { get; init; }

    /// <summary>Who gives it, as recorded.</summary>
    public string? Provider { get; init; }

    /// <summary>First day.</summary>
    public required DateOnly Started { get; init; }

    /// <summary>Last day; null while running.</summary>
    public DateOnly? Ended { get; init; }

    /// <summary>What it was to change.</summary>
    public string? IntendedOutcome { get; init; }

    /// <summary>What it changed.</summary>
    public InterventionImpact? Impact { get; init; }

    /// <summary>How that is known.</summary>
    public string? ImpactEvidence { get; init; }

    /// <summary>What the worker’s own skill added.</summary>
    public string? WorkerContribution { get; init; }
}
