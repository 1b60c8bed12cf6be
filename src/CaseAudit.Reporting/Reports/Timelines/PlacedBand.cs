namespace CaseAudit.Reporting;

/// <summary>A band where it stands, cut off at the ends of the period.</summary>
/// <param name="Band">The band.</param>
/// <param name="X">Its left end.</param>
/// <param name="Width">How wide it is.</param>
/// <param name="Words">Where its words begin: in it or, where it is too narrow for them, after it.</param>
/// <param name="Row">In which row of the lane.</param>
internal sealed record PlacedBand(TimelineBand Band, double X, double Width, double Words, int Row);
