namespace CaseAudit.Model;

/// <summary>Items of the record, by the names of the data contract.</summary>
public sealed record ItemSelector
{
    /// <summary>Where they stand: visits, plans.objectives.actions, chronology.entries, child.</summary>
    public required string Items { get; init; }

    /// <summary>What must hold of them, all of them.</summary>
    public IReadOnlyList<ItemCondition>? Where { get; init; }

    /// <summary>The property with their day; the collection’s principal date where not said.</summary>
    public string? Date { get; init; }

    /// <summary>What one of them is called in messages: “reflective session”.</summary>
    public string? Called { get; init; }
}
