namespace CaseAudit.Review;

/// <summary>What an audit and the case record say of one area, on the three ranks: 1 inadequate, 2 requires improvement, 3 good or better.</summary>
public sealed record RankPair
{
    /// <summary>How many ranks there are.</summary>
    public const int Ranks = 3;

    /// <summary>A pair of ranks.</summary>
    /// <param name="audit">The rank the audit gave, 1 to 3.</param>
    /// <param name="record">The rank the record earns, 1 to 3.</param>
    /// <exception cref="ArgumentOutOfRangeException">A rank is not 1, 2 or 3.</exception>
    public RankPair(int audit, int record)
    {
        Audit = Checked(audit, nameof(audit));
        Record = Checked(record, nameof(record));
    }

    /// <summary>The rank the audit gave.</summary>
    public int Audit { get; }

    /// <summary>The rank the record earns.</summary>
    public int Record { get; }

    /// <summary>By how many ranks the audit is more generous than the record; below zero when it is harsher.</summary>
    public int Difference => Audit - Record;

    private static int Checked(int rank, string name) =>
        rank is >= 1 and <= Ranks ? rank : throw new ArgumentOutOfRangeException(name, rank, "A rank is 1, 2 or 3.");
}
