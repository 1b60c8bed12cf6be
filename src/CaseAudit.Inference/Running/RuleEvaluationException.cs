namespace CaseAudit.Inference;

/// <summary>A condition or action of a rule threw.</summary>
public sealed class RuleEvaluationException : Exception
{
    /// <summary>Says what happened.</summary>
    public RuleEvaluationException(IRuleDefinition rule, string pattern, string expression, IReadOnlyList<IFactMatch> facts, Exception inner)
        : base($"The rule \"{rule.Name}\" failed in {pattern}: {inner.Message} Expression: {expression}.", inner)
    {
        Rule = rule;
        Pattern = pattern;
        Expression = expression;
        Facts = facts;
    }

    /// <summary>The rule.</summary>
    public IRuleDefinition Rule { get; }

    /// <summary>The pattern or action in which it happened.</summary>
    public string Pattern { get; }

    /// <summary>The text of the expression.</summary>
    public string Expression { get; }

    /// <summary>What was bound so far.</summary>
    public IReadOnlyList<IFactMatch> Facts { get; }
}
