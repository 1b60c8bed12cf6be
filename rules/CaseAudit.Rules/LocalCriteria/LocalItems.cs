using CaseAudit.Rules.Facts;

namespace CaseAudit.Rules.LocalCriteria;

/// <summary>What a selection found in a case.</summary>
/// <param name="All">Every item that stands there; whether any carries a property decides what its absence means.</param>
/// <param name="Chosen">Those of the kind, in the period.</param>
internal sealed record LocalItems(IReadOnlyList<Recorded> All, IReadOnlyList<Recorded> Chosen);
