namespace CaseAudit.Model;

/// <summary>There are at least, or at most, so many in the lookback; exactly one of the two is given.</summary>
public sealed record CountTemplate
{
    /// <summary>What is counted.</summary>
    public required ItemSelector Of { get; init; }

    /// <summary>The fewest there may be.</summary>
    public int? AtLeast { get; init; }

    /// <summary>The most there may be.</summary>
    public int? AtMost { get; init; }
}
