namespace CaseAudit.Rules.Knowledge;

/// <summary>
/// The editions of each key in the order of time. A later setting takes the days it covers – to its last day, or for good – and leaves the earlier
/// editions the rest.
/// </summary>
internal sealed class Timeline<T>(
    IEnumerable<string> keys, IEnumerable<T> editions, Func<T, string> key, Func<T, DateOnly> from, Func<T, DateOnly?> to, Func<T, DateOnly, DateOnly?, T> span)
    where T : class
{
    private readonly Dictionary<string, List<T>> _editions = keys.Union(editions.Select(key), StringComparer.Ordinal)
        .GroupJoin(editions, name => name, key, KeyValuePair.Create).ToDictionary(group => group.Key, group => group.Value.ToList(), StringComparer.Ordinal);

    public IEnumerable<string> Keys => _editions.Keys;

    public IEnumerable<T> All => _editions.Values.SelectMany(list => list);

    /// <summary>The edition in force on that day or, where none is, the first one; null for a key without any.</summary>
    public T? At(string name, DateOnly on) =>
        _editions[name].FindLast(edition => from(edition) <= on && (to(edition) is null || on <= to(edition))) ?? _editions[name].FirstOrDefault();

    /// <summary>Adds a key with its one edition.</summary>
    public void Add(T edition) => _editions.Add(key(edition), [edition]);

    /// <summary>Lays an edition over the earlier ones; null, which stands for one that was refused, changes nothing.</summary>
    public void Lay(T? edition)
    {
        if (edition is null)
            return;
        var first = from(edition);
        var last = to(edition);
        var list = new List<T>();
        foreach (var earlier in _editions[key(edition)])
        {
            if (from(earlier) < first)
                list.Add(span(earlier, from(earlier), to(earlier) is { } end && end < first ? end : first.AddDays(-1)));
            if (last is { } day && (to(earlier) is null || to(earlier) > day))
                list.Add(span(earlier, from(earlier) > day ? from(earlier) : day.AddDays(1), to(earlier)));
        }

        list.Add(edition);
        _editions[key(edition)] = [.. list.OrderBy(from)];
    }
}
