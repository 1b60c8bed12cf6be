namespace CaseAudit.Review;

/// <summary>How a sample stands against its list in one trait.</summary>
/// <param name="Trait">The trait: "team", "age".</param>
/// <param name="Values">Its values, the commonest on the list first.</param>
public sealed record CoveredTrait(string Trait, IReadOnlyList<Covered> Values);
