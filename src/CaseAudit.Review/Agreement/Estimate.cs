namespace CaseAudit.Review;

/// <summary>A coefficient of agreement as it was estimated.</summary>
/// <param name="Value">The coefficient.</param>
/// <param name="StandardError">Its standard error in large samples.</param>
public sealed record Estimate(double Value, double StandardError)
{
    private const double Normal95 = 1.959964;

    /// <summary>With the normal 95 % limits, cut to −1 and 1.</summary>
    /// <remarks>AC2 itself can fall below −1, when raters contradict each other all but always; it is then its own lower limit.</remarks>
    public Coefficient WithLimits()
    {
        var value = Math.Min(Value, 1); // A share that adds up to a little more than one is rounding.
        var half = Normal95 * StandardError;
        return new Coefficient(value, Math.Min(value, Math.Max(-1, value - half)), Math.Min(1, value + half));
    }
}
