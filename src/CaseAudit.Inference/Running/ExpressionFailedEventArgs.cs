namespace CaseAudit.Inference;

/// <summary>A condition or action threw.</summary>
/// <param name="error">What happened, naming the rule.</param>
public sealed class ExpressionFailedEventArgs(RuleEvaluationException error) : EventArgs
{
    /// <summary>What happened, naming the rule.</summary>
    public RuleEvaluationException Error { get; } = error;

    /// <summary>Set it to go on with the other rules; the failed one is then incomplete.</summary>
    public bool IsHandled { get; set; }
}
