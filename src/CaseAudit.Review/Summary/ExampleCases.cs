namespace CaseAudit.Review;

/// <summary>
/// Up to three cases by which something may be looked at. They are the ones whose references have the smallest SHA-256: as good as drawn by lot,
/// and the same however the cases were split and put together again.
/// </summary>
public sealed class ExampleCases
{
    /// <summary>How many are kept.</summary>
    public const int Most = 3;

    private readonly RankedCase[] _ranked;

    /// <summary>Those of some cases that are kept.</summary>
    /// <param name="caseIds">The references of the cases.</param>
    public ExampleCases(IReadOnlyList<string> caseIds)
        : this(caseIds.Distinct(StringComparer.Ordinal).Select(caseId => new RankedCase(caseId)).Order(RankedCase.Order).Take(Most).ToArray())
    {
    }

    private ExampleCases(RankedCase[] ranked) => _ranked = ranked;

    /// <summary>No case.</summary>
    public static ExampleCases None { get; } = new((RankedCase[])[]);

    /// <summary>Their references, in ordinal order.</summary>
    public IReadOnlyList<string> CaseIds => [.. _ranked.Select(one => one.CaseId).Order(StringComparer.Ordinal)];

    /// <summary>With one case more, which is kept only if it is among the first.</summary>
    public ExampleCases With(string caseId) => With(new RankedCase(caseId));

    /// <summary>With the cases of another part of the same whole.</summary>
    public ExampleCases With(ExampleCases other) => other._ranked.Aggregate(this, (examples, one) => examples.With(one));

    // Nearly always the case is not among the first, and nothing changes.
    internal ExampleCases With(RankedCase one)
    {
        if (_ranked.Length == Most && RankedCase.Order.Compare(_ranked[^1], one) <= 0) return this;

        var at = ~Array.BinarySearch(_ranked, one, RankedCase.Order);
        return at < 0 ? this : new ExampleCases([.. _ranked.Take(at), one, .. _ranked.Skip(at).Take(Most - at - 1)]);
    }
}
