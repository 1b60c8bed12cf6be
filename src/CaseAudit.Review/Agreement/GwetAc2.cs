namespace CaseAudit.Review;

/// <summary>Gwet’s AC2: agreement beyond chance that stays meaningful when nearly all judgements fall in one category.</summary>
/// <remarks>
/// Gwet, K. L. (2008), British Journal of Mathematical and Statistical Psychology 61, 29–48, and the Handbook of Inter-Rater Reliability (4th edition, 2014).
/// The standard error is the linearised one, each pair being one subject, with the divisor n(n − 1).
/// </remarks>
public static class GwetAc2
{
    /// <summary>AC2 of a table; null for fewer than two pairs, which have no standard error, and where the weights leave nothing to disagree on.</summary>
    /// <exception cref="ArgumentException">Table and weights are not for the same number of categories.</exception>
    public static Estimate? Of(AgreementTable table, AgreementWeights weights)
    {
        if (table.Categories != weights.Categories) throw new ArgumentException("The weights are for another number of categories.", nameof(weights));
        if (table.Total < 2) return null;

        var q = table.Categories;
        var scale = weights.Sum / (q * (q - 1));
        var shares = Enumerable.Range(0, q).Select(category => (table.RowShare(category) + table.ColumnShare(category)) / 2).ToList();

        var observed = table.Mean((row, column) => weights[row, column]);
        var chance = scale * shares.Sum(share => share * (1 - share));
        if (chance >= 1) return null;

        var ac2 = (observed - chance) / (1 - chance);
        var spread = table.Mean((row, column) => Square(OfPair(row, column) - ac2));
        return new Estimate(ac2, Math.Sqrt(spread / (table.Total - 1)));

        double OfPair(int row, int column)
        {
            var chanceOfPair = scale * (1 - (shares[row] + shares[column]) / 2);
            return (weights[row, column] - chance - 2 * (1 - ac2) * (chanceOfPair - chance)) / (1 - chance);
        }
    }

    private static double Square(double value) => value * value;
}
