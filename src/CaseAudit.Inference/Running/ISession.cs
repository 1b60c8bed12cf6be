namespace CaseAudit.Inference;

/// <summary>One run of the rules: insert facts, fire once, query what follows; then reset and use it again.</summary>
public interface ISession
{
    /// <summary>A rule fired.</summary>
    event EventHandler<RuleFiredEventArgs>? RuleFired;

    /// <summary>A condition or action threw; unless handled, <see cref="Fire"/> throws.</summary>
    event EventHandler<ExpressionFailedEventArgs>? ExpressionFailed;

    /// <summary>The rules that could not be finished – what they concluded before stays – with the reason, in the order in which they failed.</summary>
    IReadOnlyList<RuleEvaluationException> Incomplete { get; }

    /// <summary>Inserts a fact. Facts that are inserted are not compared with each other: one inserted twice is two.</summary>
    /// <exception cref="InvalidOperationException">The session has fired.</exception>
    void Insert(object fact);

    /// <summary>Inserts facts in their order.</summary>
    void InsertAll(IEnumerable<object> facts);

    /// <summary>
    /// Fires the rules to the fixed point: stratum by stratum, within one by priority, then by declaration, then by insertion of the
    /// facts. What a firing concludes may make a rule ready that comes earlier in that order; it fires next.
    /// </summary>
    /// <returns>How many firings there were.</returns>
    /// <exception cref="RuleEvaluationException">A condition or action threw, and no handler of <see cref="ExpressionFailed"/> took it.</exception>
    /// <exception cref="InvalidOperationException">The session has fired.</exception>
    int Fire();

    /// <summary>The facts of the type and its subtypes, inserted and concluded, in insertion order.</summary>
    IReadOnlyList<TFact> Query<TFact>();

    /// <summary>Why a concluded fact stands: the rule that concluded it first and what it fired on; null for an inserted fact.</summary>
    Conclusion? Provenance(object fact);

    /// <summary>
    /// Why a rule fired as it did, and why it did not fire more often: what each of its steps saw, kept and rejected. Asked after
    /// <see cref="Fire"/>; it is found out then, and costs nothing before.
    /// </summary>
    /// <param name="rule">A rule of the factory's.</param>
    /// <exception cref="ArgumentException">The rule is not one of the session's.</exception>
    /// <exception cref="InvalidOperationException">The session has not fired.</exception>
    Explanation Explain(IRuleDefinition rule);

    /// <summary>Forgets facts, conclusions and failures, and keeps the buffers.</summary>
    void Reset();
}
