namespace CaseAudit.Model;

/// <summary>A length of time.</summary>
public sealed record TimeLimit
{
    /// <summary>How many, from 1.</summary>
    public required int Value { get; init; }

    /// <summary>Of what.</summary>
    public required TimeUnit Unit { get; init; }
}
