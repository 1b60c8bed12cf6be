namespace CaseAudit.Inference;

/// <summary>A rule as loaded.</summary>
public interface IRuleDefinition
{
    /// <summary>Its name.</summary>
    string Name { get; }

    /// <summary>What it is for; empty where not said.</summary>
    string Description { get; }

    /// <summary>Its tags.</summary>
    IReadOnlyList<string> Tags { get; }

    /// <summary>Its priority.</summary>
    int Priority { get; }

    /// <summary>The type that states it.</summary>
    Type Type { get; }

    /// <summary>The fact types that its patterns match, those of queries included; each once, in the order written.</summary>
    IReadOnlyList<Type> Matches { get; }

    /// <summary>The fact types that it concludes; each once, in the order written.</summary>
    IReadOnlyList<Type> Concludes { get; }
}
