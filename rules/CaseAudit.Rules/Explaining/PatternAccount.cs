namespace CaseAudit.Rules.Explaining;

/// <summary>What one pattern of a rule saw and kept.</summary>
public sealed record PatternAccount
{
    /// <summary>What it does, as the rule language calls it: <c>match</c>, <c>exists</c>, <c>not</c>, <c>all</c>, <c>where</c>, <c>having</c>, <c>let</c>, <c>transform</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>One of the things that it looks for, in words: <c>visit</c>.</summary>
    public required string Of { get; init; }

    /// <summary>About as the rule writes it.</summary>
    public required string Source { get; init; }

    /// <summary>Its conditions in the order written.</summary>
    public required IReadOnlyList<ConditionInWords> Conditions { get; init; }

    /// <summary>How often it was asked: once for each way through the patterns before it; never, where one of those let nothing through.</summary>
    public required int Asked { get; init; }

    /// <summary>How often the rule went on from it.</summary>
    public required int Held { get; init; }

    /// <summary>How many it saw.</summary>
    public required int Seen { get; init; }

    /// <summary>Those it kept.</summary>
    public required IReadOnlyList<ItemInWords> Kept { get; init; }

    /// <summary>Those it did not keep, with the reason.</summary>
    public required IReadOnlyList<RejectedItem> Rejected { get; init; }

    /// <summary>How many pairs were tried, where it was asked more than once; else null.</summary>
    public int? PairsTried { get; init; }

    /// <summary>How many of the pairs met the conditions.</summary>
    public int? PairsKept { get; init; }

    /// <summary>Names of the rules that prepared what it looks for; empty where that stands in the record.</summary>
    public required IReadOnlyList<string> PreparedBy { get; init; }
}
