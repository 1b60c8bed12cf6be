using CaseAudit.Model;

namespace CaseAudit.Rules.CaseRecord.Derived;

/// <summary>A sign that the work stands still.</summary>
/// <param name="Kind">What stands still.</param>
/// <param name="Since">The day on which the limit was passed.</param>
/// <param name="Evidence">Where it shows.</param>
/// <param name="Standard">The limit.</param>
public sealed record Drift(DriftKind Kind, DateOnly Since, Evidence Evidence, Standard Standard);
