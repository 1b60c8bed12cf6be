namespace CaseAudit.Review;

/// <summary>How far two categories count as agreement: 1 when they are the same, down to 0.</summary>
public sealed class AgreementWeights
{
    private readonly double[][] _weights;

    /// <summary>Weights of one’s own.</summary>
    /// <param name="weights">The rows, as many as columns.</param>
    /// <exception cref="ArgumentException">The weights are not square, do not lie from 0 to 1, are not 1 for the same category, or differ by who rates first.</exception>
    public AgreementWeights(IReadOnlyList<IReadOnlyList<double>> weights)
    {
        if (weights.Count < 2 || weights.Any(row => row.Count != weights.Count))
            throw new ArgumentException("Weights must be square, for two categories or more.", nameof(weights));
        if (weights.Any(row => row.Any(weight => weight is not (>= 0 and <= 1))))
            throw new ArgumentException("A weight lies from 0 to 1.", nameof(weights));

        _weights = [.. weights.Select(row => row.ToArray())];
        for (var row = 0; row < Categories; row++)
        {
            if (_weights[row][row] < 1) throw new ArgumentException("The same category is full agreement: its weight is 1.", nameof(weights));
            for (var column = 0; column < row; column++)
            {
                if (!_weights[row][column].Equals(_weights[column][row]))
                    throw new ArgumentException("Weights must be the same whoever rates first.", nameof(weights));
            }
        }
    }

    /// <summary>How many categories they are for.</summary>
    public int Categories => _weights.Length;

    /// <summary>The weight of two categories, counted from 0.</summary>
    public double this[int first, int second] => _weights[first][second];

    /// <summary>All weights added up.</summary>
    public double Sum => _weights.Sum(row => row.Sum());

    /// <summary>Only the same category is agreement.</summary>
    public static AgreementWeights Identity(int categories) => ByDistance(categories, distance => distance == 0 ? 1 : 0);

    /// <summary>Agreement falls evenly with the distance (Cicchetti and Allison).</summary>
    public static AgreementWeights Linear(int categories) => ByDistance(categories, distance => 1 - distance);

    /// <summary>Agreement falls with the square of the distance (Fleiss and Cohen): for three categories 1, ¾ for neighbours, 0.</summary>
    public static AgreementWeights Quadratic(int categories) => ByDistance(categories, distance => 1 - distance * distance);

    // The distance is a share of the longest there is.
    private static AgreementWeights ByDistance(int categories, Func<double, double> weight) =>
        new([.. Enumerable.Range(0, categories).Select(row =>
            (IReadOnlyList<double>)[.. Enumerable.Range(0, categories).Select(column => weight(Math.Abs(row - column) / (categories - 1.0)))])]);
}
