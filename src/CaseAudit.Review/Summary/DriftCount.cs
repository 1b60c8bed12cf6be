namespace CaseAudit.Review;

/// <summary>How many cases drift.</summary>
/// <param name="Cases">Of how many.</param>
/// <param name="Drifting">How many show drift.</param>
public sealed record DriftCount(int Cases, int Drifting)
{
    internal DriftCount With(bool drifting) => new(Cases + 1, Drifting + (drifting ? 1 : 0));

    internal DriftCount With(DriftCount other) => new(Cases + other.Cases, Drifting + other.Drifting);
}
