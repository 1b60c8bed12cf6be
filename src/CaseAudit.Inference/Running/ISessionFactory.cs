namespace CaseAudit.Inference;

/// <summary>Compiled rules. Immutable and thread-safe.</summary>
public interface ISessionFactory
{
    /// <summary>The rules, in declaration order.</summary>
    IReadOnlyList<IRuleDefinition> Rules { get; }

    /// <summary>A new session; one thread at a time may use it.</summary>
    ISession CreateSession();
}
