namespace CaseAudit.Rules.Knowledge;

/// <summary>The sections of a configuration that the knowledge is read from.</summary>
public static class KnowledgeSections
{
    /// <summary>Numbers and switches, in the shape of the standards files.</summary>
    public const string Standards = "standards";

    /// <summary>Word lists: list, word, true or false.</summary>
    public const string WordLists = "wordLists";

    /// <summary>Risk factors, in the shape of the risk factor file.</summary>
    public const string RiskFactors = "riskFactors";

    /// <summary>Questions and criteria by code.</summary>
    public const string Catalogue = "catalogue";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } = [Standards, WordLists, RiskFactors, Catalogue];
}
