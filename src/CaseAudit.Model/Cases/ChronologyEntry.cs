namespace CaseAudit.Model;

/// <summary>One entry of the chronology.</summary>
public sealed record ChronologyEntry
{
    /// <summary>Day of the event.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>Kind of event, as recorded.</summary>
    public string? Type { get; init; }

    /// <summary>What happened.</summary>
    public string? Summary { get; init; }

    /// <summary>What it meant for the child.</summary>
    public string? Significance { get; init; }

    /// <summary>Agency the entry comes from.</summary>
    public string? Source { get; init; }

    /// <summary>Whether the recording system made it.</summary>
    public bool? SystemGenerated { get; init; }
}
