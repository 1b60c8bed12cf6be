namespace CaseAudit.Model;

/// <summary>Something happens at least so often: each gap between events is judged, as in every series.</summary>
public sealed record IntervalTemplate
{
    /// <summary>The events.</summary>
    public required ItemSelector Between { get; init; }

    /// <summary>The longest that a gap may be.</summary>
    public required TimeLimit Limit { get; init; }
}
