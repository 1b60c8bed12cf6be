namespace CaseAudit.Inference;

/// <summary>Where facts of one run-time type belong.</summary>
/// <param name="Stores">The stores of the type and its base types.</param>
/// <param name="LastStratum">The last stratum in which such a fact may be concluded: after it, rules have looked for it in vain.</param>
internal sealed record Route(int[] Stores, int LastStratum);
