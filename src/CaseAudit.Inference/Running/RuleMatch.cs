namespace CaseAudit.Inference;

/// <summary>What a rule fired on.</summary>
internal sealed record RuleMatch(IReadOnlyList<IFactMatch> Facts) : IMatch;
