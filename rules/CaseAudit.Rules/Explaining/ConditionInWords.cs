namespace CaseAudit.Rules.Explaining;

/// <summary>A condition of a pattern.</summary>
/// <param name="Words">What it asks, in words; null where only the source says it.</param>
/// <param name="Source">Its source text.</param>
/// <param name="TurnedAway">How many it was the first to turn away.</param>
public sealed record ConditionInWords(string? Words, string Source, int TurnedAway);
