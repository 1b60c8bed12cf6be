using CaseAudit.Model;

namespace CaseAudit.Rules.CaseRecord.CR08_ManagementOversight;

/// <summary>A point in the case at which a manager decides.</summary>
/// <param name="Trigger">What the decision is about.</param>
/// <param name="Date">The day.</param>
/// <param name="Shown">Where the record shows it.</param>
/// <param name="Authorised">The day on which a manager authorised it; null where none did, or where nothing is authorised.</param>
public sealed record KeyPoint(DecisionTrigger Trigger, DateOnly Date, Evidence Shown, DateOnly? Authorised);
