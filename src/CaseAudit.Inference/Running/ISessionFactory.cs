namespace CaseAudit.Inference;

/// <summary>Compiled rules. Immutable and thread-safe.</summary>
public interface ISessionFactory
{
    /// <summary>The rules, in declaration order.</summary>
    IReadOnlyList<IRuleDefinition> Rules { get; }

    /// <summary>A new session; one thread at a time may use it.</summary>
    ISession CreateSession();

    /// <summary>
    /// Fires sessions of this factory side by side, each rule in all of them before the next rule, so that the processor has the rule's code at hand.
    /// What each session concludes, and in which order, is what it would have concluded alone.
    /// </summary>
    /// <exception cref="RuleEvaluationException">A condition or action threw in one of them, and no handler of its took it; the others are not finished either.</exception>
    /// <exception cref="InvalidOperationException">One of them has fired.</exception>
    void Fire(IReadOnlyList<ISession> sessions)
    {
        foreach (var session in sessions) session.Fire();
    }
}
