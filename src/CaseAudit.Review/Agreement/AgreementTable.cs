namespace CaseAudit.Review;

/// <summary>How often each pair of categories was given: a row for each category of the first rater (the audit), a column for each of the second (the record).</summary>
public sealed class AgreementTable
{
    private readonly int[][] _counts;
    private readonly int[] _rows;
    private readonly int[] _columns;

    /// <summary>A table of counts.</summary>
    /// <param name="counts">Its rows; there are as many columns as rows.</param>
    /// <exception cref="ArgumentException">The table is not square, has fewer than two categories, or a count is below zero.</exception>
    public AgreementTable(IReadOnlyList<IReadOnlyList<int>> counts)
    {
        if (counts.Count < 2 || counts.Any(row => row.Count != counts.Count))
            throw new ArgumentException("The table must be square, with two categories or more.", nameof(counts));
        if (counts.Any(row => row.Any(count => count < 0)))
            throw new ArgumentException("A count cannot be below zero.", nameof(counts));

        _counts = [.. counts.Select(row => row.ToArray())];
        _rows = [.. _counts.Select(row => row.Sum())];
        _columns = [.. Enumerable.Range(0, Categories).Select(column => _counts.Sum(row => row[column]))];
        Total = _rows.Sum();
    }

    /// <summary>How many categories there are, whether they were used or not.</summary>
    public int Categories => _counts.Length;

    /// <summary>How many pairs there are.</summary>
    public int Total { get; }

    /// <summary>Whether the first rater used one category only.</summary>
    public bool FirstIsConstant => _rows.Count(count => count > 0) == 1;

    /// <summary>Whether the second rater used one category only.</summary>
    public bool SecondIsConstant => _columns.Count(count => count > 0) == 1;

    /// <summary>The pairs on the three ranks; all three are there, whether they were used or not.</summary>
    public static AgreementTable Of(IEnumerable<RankPair> pairs)
    {
        int[][] counts = [.. Enumerable.Range(0, RankPair.Ranks).Select(_ => new int[RankPair.Ranks])];
        foreach (var pair in pairs) counts[pair.Audit - 1][pair.Record - 1]++;
        return new AgreementTable(counts);
    }

    /// <summary>The share of pairs in a cell.</summary>
    public double Share(int row, int column) => (double)_counts[row][column] / Total;

    /// <summary>The share of a category in what the first rater gave.</summary>
    public double RowShare(int row) => (double)_rows[row] / Total;

    /// <summary>The share of a category in what the second rater gave.</summary>
    public double ColumnShare(int column) => (double)_columns[column] / Total;

    /// <summary>Sums over the cells that hold pairs, each by its share.</summary>
    internal double Mean(Func<int, int, double> ofCell)
    {
        var sum = 0.0;
        for (var row = 0; row < Categories; row++)
        {
            for (var column = 0; column < Categories; column++)
            {
                if (_counts[row][column] > 0) sum += Share(row, column) * ofCell(row, column);
            }
        }

        return sum;
    }
}
