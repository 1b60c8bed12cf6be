namespace CaseAudit.Rules.Facts;

/// <summary>Whether the extract carries a collection: the difference between silence and "none".</summary>
public enum Presence
{
    /// <summary>Absent or null: the extract says nothing about it (not evidenced).</summary>
    Absent,

    /// <summary>Present and empty: recorded as none.</summary>
    Empty,

    /// <summary>Present with at least one item on or before the as-of date.</summary>
    Filled,
}
