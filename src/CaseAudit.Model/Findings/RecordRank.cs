namespace CaseAudit.Model;

/// <summary>
/// The three ranks on which an audit’s judgement and the record are compared. A record read by rules cannot tell good from outstanding, so
/// that both are the highest rank.
/// </summary>
public enum RecordRank
{
    /// <summary>The lowest rank.</summary>
    Inadequate = 1,

    /// <summary>The middle rank.</summary>
    RequiresImprovement = 2,

    /// <summary>The highest rank: good or outstanding.</summary>
    GoodOrBetter = 3,
}
