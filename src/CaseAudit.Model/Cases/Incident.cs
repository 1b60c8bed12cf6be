namespace CaseAudit.Model;

/// <summary>An incident in the child’s life.</summary>
public sealed record Incident
{
    /// <summary>Reference in this case.</summary>
    public string? Id { get; init; }

    /// <summary>Day.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>Kind of incident.</summary>
    public required IncidentType Type { get; init; }

    /// <summary>Day on which it was recorded.</summary>
    public DateOnly? RecordedOn { get; init; }
}
