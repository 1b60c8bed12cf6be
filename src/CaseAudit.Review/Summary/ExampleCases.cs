using System.Security.Cryptography;
using System.Text;

namespace CaseAudit.Review;

/// <summary>
/// Up to three cases by which something may be looked at. They are the ones whose references have the smallest SHA-256: as good as drawn by lot,
/// and the same however the cases were split and put together again.
/// </summary>
public sealed class ExampleCases
{
    /// <summary>How many are kept.</summary>
    public const int Most = 3;

    private readonly IReadOnlyList<(string Hash, string CaseId)> _ranked;

    /// <summary>Those of some cases that are kept.</summary>
    /// <param name="caseIds">The references of the cases.</param>
    public ExampleCases(IReadOnlyList<string> caseIds)
        : this(caseIds.Select(caseId => (Hash(caseId), caseId)))
    {
    }

    private ExampleCases(IEnumerable<(string Hash, string CaseId)> cases) => _ranked =
    [
        .. cases
            .DistinctBy(one => one.CaseId, StringComparer.Ordinal)
            .OrderBy(one => one.Hash, StringComparer.Ordinal).ThenBy(one => one.CaseId, StringComparer.Ordinal)
            .Take(Most),
    ];

    /// <summary>No case.</summary>
    public static ExampleCases None { get; } = new((IReadOnlyList<string>)[]);

    /// <summary>Their references, in ordinal order.</summary>
    public IReadOnlyList<string> CaseIds => [.. _ranked.Select(one => one.CaseId).Order(StringComparer.Ordinal)];

    /// <summary>With one case more, which is kept only if it is among the first.</summary>
    public ExampleCases With(string caseId) => new(_ranked.Append((Hash(caseId), caseId)));

    /// <summary>With the cases of another part of the same whole.</summary>
    public ExampleCases With(ExampleCases other) => new(_ranked.Concat(other._ranked));

    private static string Hash(string caseId) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(caseId)));
}
