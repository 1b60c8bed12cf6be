namespace CaseAudit.Inference;

/// <summary>A type that states a rule and was not loaded.</summary>
/// <param name="Type">The type.</param>
/// <param name="Reason">Why.</param>
public sealed record SkippedRuleType(Type Type, string Reason);
