namespace CaseAudit.Review;

/// <summary>How far audits agree with the record, over pairs of ranks.</summary>
/// <param name="N">How many pairs there are.</param>
/// <param name="Exact">The share of pairs of one rank; null without pairs, as all that follows.</param>
/// <param name="WithinOne">The share of pairs not more than one rank apart.</param>
/// <param name="Bias">The mean of audit less record, in ranks: above zero, audits are the more generous.</param>
/// <param name="Over">In how many pairs the audit is more generous than the record.</param>
/// <param name="Under">In how many it is harsher.</param>
/// <param name="WeightedKappa">Cohen’s kappa with quadratic weights; null where <paramref name="Note"/> says why.</param>
/// <param name="Ac2">Gwet’s AC2 with the same weights; null where <paramref name="Note"/> says why.</param>
/// <param name="Note">Why a figure is missing, and what to bear in mind with those given.</param>
public sealed record AgreementFigures(
    int N, double? Exact, double? WithinOne, double? Bias, int? Over, int? Under, Coefficient? WeightedKappa, Coefficient? Ac2, string? Note)
{
    private static readonly AgreementWeights Weights = AgreementWeights.Quadratic(RankPair.Ranks);

    /// <summary>The figures of pairs.</summary>
    /// <param name="pairs">The pairs, in any order.</param>
    /// <param name="minimum">How many pairs coefficients need: the standard <c>agreement.minimum</c>. One pair never has coefficients.</param>
    public static AgreementFigures Of(IReadOnlyCollection<RankPair> pairs, int minimum)
    {
        if (pairs.Count == 0) return new AgreementFigures(0, null, null, null, null, null, null, null, AgreementNote.NoPairs);

        var counts = Counts(pairs);
        var needed = Math.Max(2, minimum);
        if (pairs.Count < needed) return counts with { Note = AgreementNote.TooFew(pairs.Count, needed) };

        var table = AgreementTable.Of(pairs);
        var kappa = Review.WeightedKappa.Of(table, Weights)?.WithLimits();
        var ac2 = GwetAc2.Of(table, Weights)?.WithLimits();
        return counts with { WeightedKappa = kappa, Ac2 = ac2, Note = AgreementNote.Of(table, kappa, ac2) };
    }

    private static AgreementFigures Counts(IReadOnlyCollection<RankPair> pairs)
    {
        var n = pairs.Count;
        return new AgreementFigures(
            n,
            (double)pairs.Count(pair => pair.Difference == 0) / n,
            (double)pairs.Count(pair => pair.Difference is >= -1 and <= 1) / n,
            (double)pairs.Sum(pair => pair.Difference) / n,
            pairs.Count(pair => pair.Difference > 0),
            pairs.Count(pair => pair.Difference < 0),
            null, null, null);
    }
}
