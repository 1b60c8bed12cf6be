namespace CaseAudit.Model;

/// <summary>How an audit’s judgement of an area and the record’s part company.</summary>
public enum ContradictionKind
{
    /// <summary>The audit ranks the area higher than the record does.</summary>
    MoreGenerous,

    /// <summary>The audit ranks the area lower than the record does.</summary>
    Harsher,

    /// <summary>The audit does not cover the area, and the record holds a significant finding there.</summary>
    Silent,
}
