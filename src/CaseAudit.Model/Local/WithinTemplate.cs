namespace CaseAudit.Model;

/// <summary>One thing happens within a time of another.</summary>
public sealed record WithinTemplate
{
    /// <summary>What starts the clock, each in the current episode and the lookback.</summary>
    public required ItemSelector Of { get; init; }

    /// <summary>What is to happen.</summary>
    public required ExpectedItem Expect { get; init; }

    /// <summary>The time it has.</summary>
    public required TimeLimit Limit { get; init; }

    /// <summary>Whether it is to happen after or before; after where not said. The same day is both.</summary>
    public TimeDirection? Direction { get; init; }
}
