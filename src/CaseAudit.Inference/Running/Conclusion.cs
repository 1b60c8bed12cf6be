namespace CaseAudit.Inference;

/// <summary>Why a fact was concluded.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Match">What it fired on.</param>
public sealed record Conclusion(IRuleDefinition Rule, IMatch Match);
