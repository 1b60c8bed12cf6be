using CaseAudit.Model;
using CaseAudit.Rules.Facts;

namespace CaseAudit.Rules.CaseRecord.Derived;

/// <summary>An open objective that stands still: no progress in the last reviews, or long past its target date.</summary>
/// <param name="Objective">The objective.</param>
/// <param name="Since">The day on which the limit was passed.</param>
/// <param name="Limit">The limit.</param>
/// <param name="Evidence">Where it shows.</param>
/// <param name="Change">Where a change of approach is recorded since; null where none is.</param>
public sealed record StalledObjective(Recorded<Objective> Objective, DateOnly Since, Standard Limit, Evidence Evidence, Evidence? Change);
