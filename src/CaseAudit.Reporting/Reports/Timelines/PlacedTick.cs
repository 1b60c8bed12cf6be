namespace CaseAudit.Reporting;

/// <summary>A named day of the axis.</summary>
/// <param name="Day">The day.</param>
/// <param name="X">Where it stands.</param>
/// <param name="Label">Its name.</param>
internal sealed record PlacedTick(DateOnly Day, double X, string Label);
