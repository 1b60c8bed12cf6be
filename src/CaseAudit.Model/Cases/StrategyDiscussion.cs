namespace CaseAudit.Model;

/// <summary>A strategy discussion.</summary>
public sealed record StrategyDiscussion
{
    /// <summary>Reference in this case.</summary>
    public string? Id { get; init; }

    /// <summary>Day held.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>Agencies that took part.</summary>
    public IReadOnlyList<string>? Attendees { get; init; }

    /// <summary>What was decided, as recorded.</summary>
    public string? Outcome { get; init; }
}
