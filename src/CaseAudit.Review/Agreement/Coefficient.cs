namespace CaseAudit.Review;

/// <summary>A coefficient of agreement with its 95 % interval: 1 is full agreement, 0 no more than chance would give.</summary>
/// <param name="Value">The coefficient.</param>
/// <param name="Low">The lower limit, cut at −1.</param>
/// <param name="High">The upper limit, cut at 1.</param>
public sealed record Coefficient(double Value, double Low, double High)
{
    /// <summary>Whether the interval has no width: the pairs do not vary, so that nothing can be told of the error.</summary>
    internal bool WithoutWidth => High - Low < 1e-6;
}
