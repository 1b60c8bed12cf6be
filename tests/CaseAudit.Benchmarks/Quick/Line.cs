namespace CaseAudit.Benchmarks.Quick;

/// <summary>One line of the table: a ratio measured in one run, and what it must keep to.</summary>
/// <param name="What">What was measured.</param>
/// <param name="Floor">Against what.</param>
/// <param name="Figures">The figures that the ratio is made of, with their units.</param>
/// <param name="Ratio">The ratio.</param>
/// <param name="Limit">What it is to keep to; null where it is only shown.</param>
/// <param name="AtLeast">Whether the limit is the least, not the most.</param>
internal sealed record Line(string What, string Floor, string Figures, double Ratio, double? Limit, bool AtLeast = false)
{
    // Machines are shared and noisy.
    private const double Allowance = 0.25;

    /// <summary>Whether the ratio misses its limit by more than noise explains.</summary>
    public bool IsMissed => Limit is { } limit && (AtLeast ? Ratio < limit * (1 - Allowance) : Ratio > limit * (1 + Allowance));

    /// <summary>Whether it is within its limit to the letter.</summary>
    public bool IsWithin => Limit is not { } limit || (AtLeast ? Ratio >= limit : Ratio <= limit);
}
