namespace CaseAudit.Inference;

/// <summary>What a rule binds on one way through its conditions, in the order of the rule.</summary>
internal sealed record MatchShape(RuleDefinition Rule, MatchSlot[] Slots);
