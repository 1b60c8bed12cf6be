using System.Text.Json.Serialization;

namespace CaseAudit.Review;

/// <summary>How long the spans of one kind were, over all cases: the gaps between visits, for example.</summary>
public sealed class SpanCounts
{
    private readonly SortedDictionary<int, int> _byDays;

    /// <summary>Spans of these lengths.</summary>
    /// <param name="byDays">How many there are of each length in days.</param>
    /// <param name="withLongest">Cases with a span of the longest length.</param>
    public SpanCounts(IReadOnlyDictionary<int, int> byDays, ExampleCases withLongest)
    {
        _byDays = new SortedDictionary<int, int>(byDays.ToDictionary());
        WithLongest = withLongest;
    }

    /// <summary>No span.</summary>
    public static SpanCounts None => new(new Dictionary<int, int>(), ExampleCases.None);

    /// <summary>How many there are of each length in days, shortest first.</summary>
    public IReadOnlyDictionary<int, int> ByDays => _byDays;

    /// <summary>Cases with a span of the longest length.</summary>
    public ExampleCases WithLongest { get; private set; }

    /// <summary>How many there are.</summary>
    [JsonIgnore]
    public int Total => _byDays.Values.Sum();

    /// <summary>The longest, in days; 0 without any.</summary>
    [JsonIgnore]
    public int Longest => _byDays.Count == 0 ? 0 : _byDays.Keys.Max();

    /// <summary>The typical span in days: half of them are no longer (the lower median); 0 without any.</summary>
    [JsonIgnore]
    public int Typical
    {
        get
        {
            var left = (Total + 1) / 2;
            return _byDays.FirstOrDefault(span => (left -= span.Value) <= 0).Key;
        }
    }

    internal void Add(int days, string caseId) => Merge(new SpanCounts(new Dictionary<int, int> { [days] = 1 }, ExampleCases.None.With(caseId)));

    internal void Merge(SpanCounts other)
    {
        if (other._byDays.Count == 0) return;

        WithLongest = other.Longest.CompareTo(_byDays.Count == 0 ? -1 : Longest) switch
        {
            0 => WithLongest.With(other.WithLongest),
            > 0 => other.WithLongest,
            _ => WithLongest,
        };
        foreach (var (days, count) in other._byDays) _byDays[days] = _byDays.GetValueOrDefault(days) + count;
    }
}
