using System.Runtime.InteropServices;
using System.Text.Json.Serialization;

namespace CaseAudit.Review;

/// <summary>How long the spans of one kind were, over all cases: the gaps between visits, for example.</summary>
public sealed class SpanCounts
{
    private readonly Dictionary<int, int> _byDays;

    /// <summary>Spans of these lengths.</summary>
    /// <param name="byDays">How many there are of each length in days.</param>
    /// <param name="withLongest">Cases with a span of the longest length.</param>
    public SpanCounts(IReadOnlyDictionary<int, int> byDays, ExampleCases withLongest)
    {
        _byDays = byDays.ToDictionary();
        Longest = byDays.Keys.DefaultIfEmpty().Max();
        WithLongest = withLongest;
    }

    /// <summary>No span.</summary>
    public static SpanCounts None => new(new Dictionary<int, int>(), ExampleCases.None);

    /// <summary>How many there are of each length in days, shortest first.</summary>
    public IReadOnlyDictionary<int, int> ByDays => new SortedDictionary<int, int>(_byDays);

    /// <summary>Cases with a span of the longest length.</summary>
    public ExampleCases WithLongest { get; private set; }

    /// <summary>How many there are.</summary>
    [JsonIgnore]
    public int Total => _byDays.Values.Sum();

    /// <summary>The longest, in days; 0 without any.</summary>
    [JsonIgnore]
    public int Longest { get; private set; }

    /// <summary>The typical span in days: half of them are no longer (the lower median); 0 without any.</summary>
    [JsonIgnore]
    public int Typical
    {
        get
        {
            var left = (Total + 1) / 2;
            return ByDays.FirstOrDefault(span => (left -= span.Value) <= 0).Key;
        }
    }

    internal void Add(int days, RankedCase one)
    {
        if (days > Longest || _byDays.Count == 0) (Longest, WithLongest) = (days, ExampleCases.None);
        if (days == Longest) WithLongest = WithLongest.With(one);
        Count(days, 1);
    }

    internal void Merge(SpanCounts other)
    {
        if (other._byDays.Count == 0) return;

        if (other.Longest > Longest || _byDays.Count == 0) (Longest, WithLongest) = (other.Longest, ExampleCases.None);
        if (other.Longest == Longest) WithLongest = WithLongest.With(other.WithLongest);
        foreach (var (days, count) in other._byDays) Count(days, count);
    }

    private void Count(int days, int more) => CollectionsMarshal.GetValueRefOrAddDefault(_byDays, days, out _) += more;
}
