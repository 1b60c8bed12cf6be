namespace CaseAudit.Model;

/// <summary>A length of time.</summary>
public sealed record TimeLimit
{
    /// <summary>The longest limit in days, working days or weeks, and the largest count: a hundred years of days.</summary>
    public const int Most = 36_500;

    /// <summary>The longest limit in months: a hundred years.</summary>
    public const int MostMonths = 1_200;

    /// <summary>How many, from 1.</summary>
    public required int Value { get; init; }

    /// <summary>Of what.</summary>
    public required TimeUnit Unit { get; init; }
}
