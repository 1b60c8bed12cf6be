using CaseAudit.Rules.Wording;

namespace CaseAudit.Review;

/// <summary>What a reader must know of figures of agreement.</summary>
internal static class AgreementNote
{
    public const string NoPairs = "There are no pairs to compare.";

    private const string NoWidth = "An interval without width means that the pairs do not vary, not that the figure is certain.";

    private const string NotIndependent = "Pairs of one case are not independent, so the intervals are likely to be too narrow.";

    public static string TooFew(int pairs, int needed) =>
        $"No coefficients are given: there {(pairs == 1 ? "is" : "are")} {Say.Count(pairs, "pair")}, fewer than the {Say.Number(needed)} needed.";

    public static string Of(AgreementTable table, Coefficient? kappa, Coefficient? ac2)
    {
        var narrow = kappa is { WithoutWidth: true } || ac2 is { WithoutWidth: true } ? NoWidth : null;
        return string.Join(' ', new[] { OneRank(table), narrow, NotIndependent }.OfType<string>());
    }

    private static string? OneRank(AgreementTable table) => (table.FirstIsConstant, table.SecondIsConstant) switch
    {
        (true, true) => "Weighted kappa is not given: the audits use one rank only, and so does the record.",
        (true, false) => "Weighted kappa is not given: the audits use one rank only.",
        (false, true) => "Weighted kappa is not given: the record uses one rank only.",
        _ => null,
    };
}
