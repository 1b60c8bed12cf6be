namespace CaseAudit.Inference;

/// <summary>A rule fired.</summary>
/// <param name="rule">The rule.</param>
/// <param name="match">What it fired on.</param>
public sealed class RuleFiredEventArgs(IRuleDefinition rule, IMatch match) : EventArgs
{
    /// <summary>The rule.</summary>
    public IRuleDefinition Rule { get; } = rule;

    /// <summary>What it fired on.</summary>
    public IMatch Match { get; } = match;
}
