namespace CaseAudit.Review;

/// <summary>Cohen’s weighted kappa: agreement beyond what the two raters’ own habits would give by chance.</summary>
/// <remarks>
/// Cohen, J. (1968), Psychological Bulletin 70, 213–220. The standard error is the one that does not suppose kappa to be zero:
/// Fleiss, J. L., Cohen, J., and Everitt, B. S. (1969), Psychological Bulletin 72, 323–327.
/// </remarks>
public static class WeightedKappa
{
    /// <summary>Kappa of a table; null when a rater used one category only, so that kappa says nothing, or there is no pair.</summary>
    /// <exception cref="ArgumentException">Table and weights are not for the same number of categories.</exception>
    public static Estimate? Of(AgreementTable table, AgreementWeights weights)
    {
        if (table.Categories != weights.Categories) throw new ArgumentException("The weights are for another number of categories.", nameof(weights));
        if (table.Total == 0 || table.FirstIsConstant || table.SecondIsConstant) return null;

        var categories = Enumerable.Range(0, table.Categories).ToList();
        var rowMeans = categories.ConvertAll(row => categories.Sum(column => table.ColumnShare(column) * weights[row, column]));
        var columnMeans = categories.ConvertAll(column => categories.Sum(row => table.RowShare(row) * weights[row, column]));

        var observed = table.Mean((row, column) => weights[row, column]);
        var chance = categories.Sum(row => table.RowShare(row) * rowMeans[row]);
        if (chance >= 1) return null;

        var kappa = (observed - chance) / (1 - chance);
        var square = table.Mean((row, column) => Square(weights[row, column] - (rowMeans[row] + columnMeans[column]) * (1 - kappa)));
        var variance = (square - Square(kappa - chance * (1 - kappa))) / (table.Total * Square(1 - chance));
        return new Estimate(kappa, Math.Sqrt(Math.Max(0, variance)));
    }

    private static double Square(double value) => value * value;
}
