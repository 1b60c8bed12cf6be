namespace CaseAudit.Reporting;

/// <summary>One kind of event over time.</summary>
/// <param name="Name">What a reviewer calls it: "Visits to the child".</param>
/// <param name="Note">Said where the lane holds nothing: that the extract carries none, or that none is recorded; else null.</param>
/// <param name="Bands">What lasted for a while, by first day.</param>
/// <param name="Marks">What happened, or was due, on a day, by day.</param>
/// <param name="Gaps">The stretches that were longer than the standard, by first day.</param>
internal sealed record TimelineLane(
    string Name, string? Note, IReadOnlyList<TimelineBand> Bands, IReadOnlyList<TimelineMark> Marks, IReadOnlyList<TimelineGap> Gaps);
