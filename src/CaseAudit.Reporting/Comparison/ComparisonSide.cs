namespace CaseAudit.Reporting;

/// <summary>What is known of one of the two things compared, besides its cases.</summary>
public sealed class ComparisonSide
{
    private readonly SortedSet<string> _rules = new(StringComparer.Ordinal);
    private readonly SortedSet<string> _configurations = new(StringComparer.Ordinal);
    private readonly SortedSet<string> _notRead = new(StringComparer.Ordinal);
    private int _cases;
    private DateOnly? _first;
    private DateOnly? _last;

    /// <summary>Whether some of it does not say by which rules and standards it was judged.</summary>
    public bool IsSilentOnStandards { get; private set; }

    internal IReadOnlyCollection<string> NotRead => _notRead;

    /// <summary>Notes by which rules and standards cases were judged; null where that is not said.</summary>
    public void JudgedBy(string? rules, string? configuration)
    {
        IsSilentOnStandards |= rules is null || configuration is null;
        if (rules is not null) _rules.Add(rules);
        if (configuration is not null) _configurations.Add(configuration);
    }

    /// <summary>Notes what was rejected or could not be read: such a case is neither gone nor resolved.</summary>
    public void Rejected(IEnumerable<RejectedEntry> rejected) =>
        _notRead.UnionWith(rejected.Where(one => one is { Judged: false, CaseId: not null }).Select(one => one.CaseId!));

    internal void Count(CaseEntry one)
    {
        _cases++;
        _notRead.Remove(one.CaseId);
        _first = _first is DateOnly first && first < one.AsOf ? first : one.AsOf;
        _last = _last is DateOnly last && last > one.AsOf ? last : one.AsOf;
    }

    internal bool SameStandards(ComparisonSide other) => _configurations.SetEquals(other._configurations);

    internal bool SameRules(ComparisonSide other) => _rules.SetEquals(other._rules);

    internal ComparisonSideEntry Entry() => new(_cases, _first, _last, [.. _rules], [.. _configurations]);
}
