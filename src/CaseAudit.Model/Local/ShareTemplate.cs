namespace CaseAudit.Model;

/// <summary>At least such a share of the items meets conditions.</summary>
public sealed record ShareTemplate
{
    /// <summary>The items.</summary>
    public required ItemSelector Of { get; init; }

    /// <summary>What must hold of an item that counts, all of them.</summary>
    public required IReadOnlyList<ItemCondition> Meet { get; init; }

    /// <summary>The share, in per cent.</summary>
    public required int AtLeastPercent { get; init; }
}
