using System.Text.Json.Serialization;
using CaseAudit.Model;

namespace CaseAudit.Review;

/// <summary>How many cases earned each grade.</summary>
public sealed class GradeCounts
{
    private readonly int[] _counts;

    /// <summary>No case yet.</summary>
    public GradeCounts()
        : this(0, 0, 0, 0, 0, 0)
    {
    }

    /// <summary>So many cases of each grade.</summary>
    [JsonConstructor]
    public GradeCounts(int strength, int met, int partlyMet, int notMet, int notEvidenced, int notApplicable) =>
        _counts = [strength, met, partlyMet, notMet, notEvidenced, notApplicable];

    /// <summary>No case.</summary>
    public static GradeCounts None { get; } = new();

    /// <summary>How many are a strength.</summary>
    public int Strength => this[Grade.Strength];

    /// <summary>How many are met.</summary>
    public int Met => this[Grade.Met];

    /// <summary>How many are partly met.</summary>
    public int PartlyMet => this[Grade.PartlyMet];

    /// <summary>How many are not met.</summary>
    public int NotMet => this[Grade.NotMet];

    /// <summary>In how many the record is silent.</summary>
    public int NotEvidenced => this[Grade.NotEvidenced];

    /// <summary>To how many it does not apply.</summary>
    public int NotApplicable => this[Grade.NotApplicable];

    /// <summary>How many cases earned a grade.</summary>
    public int this[Grade grade] => _counts[(int)grade];

    /// <summary>How many cases there are.</summary>
    [JsonIgnore]
    public int Total => _counts.Sum();

    /// <summary>How many cases the question applies to and the record speaks about: all but not applicable and not evidenced.</summary>
    [JsonIgnore]
    public int Judged => MetOrBetter + PartlyMet + NotMet;

    /// <summary>How many cases the question applies to: all but not applicable.</summary>
    [JsonIgnore]
    public int Applicable => Judged + NotEvidenced;

    /// <summary>How many are met or better.</summary>
    [JsonIgnore]
    public int MetOrBetter => Strength + Met;

    internal void Add(Grade grade) => _counts[(int)grade]++;

    internal void Add(GradeCounts other)
    {
        for (var grade = 0; grade < _counts.Length; grade++) _counts[grade] += other._counts[grade];
    }
}
