namespace CaseAudit.Inference;

/// <summary>Something in a rule is not well formed; the repository adds the rule's name and says so to the caller.</summary>
internal sealed class RuleStatementException(string message) : Exception(message);
