using CaseAudit.Model;

namespace CaseAudit.Review;

/// <summary>How many cases earned each grade.</summary>
public sealed class GradeCounts
{
    private readonly int[] _counts = new int[Enum.GetValues<Grade>().Length];

    /// <summary>No case.</summary>
    public static GradeCounts None { get; } = new();

    /// <summary>How many cases earned a grade.</summary>
    public int this[Grade grade] => _counts[(int)grade];

    /// <summary>How many cases there are.</summary>
    public int Total => _counts.Sum();

    /// <summary>How many cases the question applies to and the record speaks about: all but not applicable and not evidenced.</summary>
    public int Judged => MetOrBetter + this[Grade.PartlyMet] + this[Grade.NotMet];

    /// <summary>How many cases the question applies to: all but not applicable.</summary>
    public int Applicable => Judged + this[Grade.NotEvidenced];

    /// <summary>How many are met or better.</summary>
    public int MetOrBetter => this[Grade.Strength] + this[Grade.Met];

    internal void Add(Grade grade) => _counts[(int)grade]++;

    internal void Add(GradeCounts other)
    {
        for (var grade = 0; grade < _counts.Length; grade++) _counts[grade] += other._counts[grade];
    }
}
