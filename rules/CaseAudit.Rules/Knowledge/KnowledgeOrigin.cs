namespace CaseAudit.Rules.Knowledge;

/// <summary>One value in force, and where it comes from.</summary>
/// <param name="Key">What it is, as a configuration names it: <c>standards.visits.childProtection</c>, <c>catalogue.CR03.4.significance</c>.</param>
/// <param name="Value">The value in plain words: "15 working days"; "none" where a framework knows no such standard.</param>
/// <param name="Layer">The layer that set it.</param>
public sealed record KnowledgeOrigin(string Key, string Value, string Layer)
{
    /// <summary>What was in force before that layer; null where nothing was, or where the layer is the first.</summary>
    public string? Before { get; init; }

    /// <summary>The first day of an edition; null for one that has always been there, and for what has no editions.</summary>
    public DateOnly? From { get; init; }

    /// <summary>The last day of an edition; null while no other replaces it.</summary>
    public DateOnly? To { get; init; }

    /// <summary>The guidance that carries the value; null for what has no editions.</summary>
    public string? Edition { get; init; }

    /// <summary>Where the value was read; null for what has no editions.</summary>
    public string? Source { get; init; }
}
