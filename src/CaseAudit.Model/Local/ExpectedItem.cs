namespace CaseAudit.Model;

/// <summary>What is to happen within a time of something else: another item of the record, or a later day of the same one.</summary>
public sealed record ExpectedItem
{
    /// <summary>Where it stands, as in a selector; the item that started the clock where not said.</summary>
    public string? Items { get; init; }

    /// <summary>What must hold of it, all of them.</summary>
    public IReadOnlyList<ItemCondition>? Where { get; init; }

    /// <summary>The property with its day; the collection’s principal date where not said. Needed for the same item.</summary>
    public string? Date { get; init; }

    /// <summary>What one of them is called in messages: “management decision”.</summary>
    public string? Called { get; init; }
}
