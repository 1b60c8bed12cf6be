namespace CaseAudit.Reporting;

/// <summary>A lane where it stands.</summary>
/// <param name="Lane">The lane.</param>
/// <param name="Top">Where it begins.</param>
/// <param name="Height">How high it is.</param>
/// <param name="Bands">Its bands.</param>
/// <param name="Marks">Its marks, in rows below those of the bands.</param>
/// <param name="Gaps">Its gaps, over the whole height.</param>
internal sealed record PlacedLane(
    TimelineLane Lane, double Top, double Height, IReadOnlyList<PlacedBand> Bands, IReadOnlyList<PlacedMark> Marks, IReadOnlyList<PlacedGap> Gaps);
