namespace CaseAudit.Inference;

/// <summary>A rule, or the set of rules, is not well formed; found when the rules are compiled.</summary>
/// <param name="message">What is wrong, naming the rules.</param>
/// <param name="inner">What a rule's own code threw, if it did.</param>
public sealed class RuleDefinitionException(string message, Exception? inner = null) : Exception(message, inner);
