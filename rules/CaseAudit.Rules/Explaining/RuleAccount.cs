namespace CaseAudit.Rules.Explaining;

/// <summary>What a rule read in a case, step by step.</summary>
/// <param name="Name">Its name: a criterion's code, or what it prepares.</param>
/// <param name="Description">What it is for.</param>
/// <param name="Patterns">What it looked for, in the order written.</param>
/// <param name="Concluded">What it prepared; empty for a criterion, whose finding stands for itself.</param>
/// <param name="Failure">Why it could not be finished; null where it could.</param>
public sealed record RuleAccount(string Name, string Description, IReadOnlyList<PatternAccount> Patterns, IReadOnlyList<ItemInWords> Concluded, string? Failure);
