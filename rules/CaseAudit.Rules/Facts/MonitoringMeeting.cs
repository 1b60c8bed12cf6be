using CaseAudit.Model;

namespace CaseAudit.Rules.Facts;

/// <summary>A day on which the monitoring structure met.</summary>
/// <param name="Date">The day.</param>
/// <param name="At">Where it stands in the programme.</param>
public sealed record MonitoringMeeting(DateOnly Date, Place At);
