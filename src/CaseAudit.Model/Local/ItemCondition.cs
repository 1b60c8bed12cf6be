namespace CaseAudit.Model;

/// <summary>What must hold of an item: exactly one of is, isNot, recorded and mentions is given.</summary>
public sealed record ItemCondition
{
    /// <summary>The property, by its name in the data contract.</summary>
    public required string Field { get; init; }

    /// <summary>It is one of these: words of the contract, true, false, or a text, whose case does not matter. Of a list, one is enough.</summary>
    public IReadOnlyList<string>? Is { get; init; }

    /// <summary>It is recorded, and none of these.</summary>
    public IReadOnlyList<string>? IsNot { get; init; }

    /// <summary>Whether it is recorded at all.</summary>
    public bool? Recorded { get; init; }

    /// <summary>Its text mentions one of these words or phrases.</summary>
    public IReadOnlyList<string>? Mentions { get; init; }
}
