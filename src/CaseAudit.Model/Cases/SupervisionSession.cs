namespace CaseAudit.Model;

/// <summary>A supervision session about this case.</summary>
public sealed record SupervisionSession
{
    /// <summary>Reference in this case.</summary>
    public string? Id { get; init; }

    /// <summary>Day.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>Kind of session.</summary>
    public required SupervisionType Type { get; init; }

    /// <summary>Role of the supervisor.</summary>
    public string? SupervisorRole { get; init; }

    /// <summary>Reflective content.</summary>
    public string? Reflection { get; init; }

    /// <summary>Actions set.</summary>
    public IReadOnlyList<AgreedAction>? Actions { get; init; }

    /// <summary>Whether the supervisor signed.</summary>
    public bool? SignedBySupervisor { get; init; }

    /// <summary>Whether the worker signed.</summary>
    public bool? SignedByWorker { get; init; }
}
