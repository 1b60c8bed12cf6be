namespace CaseAudit.Reporting;

/// <summary>A mark where it stands.</summary>
/// <param name="Mark">The mark.</param>
/// <param name="X">Its middle.</param>
/// <param name="Row">In which row of the lane.</param>
internal sealed record PlacedMark(TimelineMark Mark, double X, int Row);
