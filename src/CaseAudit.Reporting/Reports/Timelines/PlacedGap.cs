namespace CaseAudit.Reporting;

/// <summary>A gap where it stands: the time that was allowed, then the time beyond it.</summary>
/// <param name="Gap">The gap.</param>
/// <param name="X">Where its time begins to run.</param>
/// <param name="Due">Where it was due: the time beyond begins here.</param>
/// <param name="Width">How wide the time beyond is.</param>
internal sealed record PlacedGap(TimelineGap Gap, double X, double Due, double Width);
