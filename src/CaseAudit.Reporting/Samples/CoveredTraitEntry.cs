namespace CaseAudit.Reporting;

/// <summary>A trait of the cases, with its values, the commonest on the list first.</summary>
public sealed record CoveredTraitEntry(string Trait, IReadOnlyList<CoveredValueEntry> Values);
