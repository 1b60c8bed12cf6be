namespace CaseAudit.Inference;

/// <summary>One fact or value that a rule bound.</summary>
public interface IFactMatch
{
    /// <summary>The alias it is bound to; empty where the pattern has none.</summary>
    string Declaration { get; }

    /// <summary>The declared type.</summary>
    Type Type { get; }

    /// <summary>The fact.</summary>
    object? Value { get; }

    /// <summary>The rule that concluded it; null when it was inserted.</summary>
    IRuleDefinition? Source { get; }
}
