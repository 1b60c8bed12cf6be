namespace CaseAudit.Inference;

/// <summary>Why a rule fired as it did in a session, and why it did not fire more often.</summary>
public sealed record Explanation
{
    /// <summary>The rule.</summary>
    public required IRuleDefinition Rule { get; init; }

    /// <summary>Its steps in the order written, each with what it saw and kept; up to the one that failed, should one have.</summary>
    public required IReadOnlyList<ExplainedStep> Steps { get; init; }

    /// <summary>The ways through all steps, each with what it bound: what the rule fired on.</summary>
    public required IReadOnlyList<IMatch> Matches { get; init; }

    /// <summary>The facts that it concluded, unless another rule had concluded an equal one before.</summary>
    public required IReadOnlyList<object> Concluded { get; init; }

    /// <summary>Why it could not be finished; null where it could.</summary>
    public RuleEvaluationException? Failure { get; init; }
}
