namespace CaseAudit.Reporting;

/// <summary>What became of one finding between two judgements of the same case.</summary>
public enum FindingChange
{
    /// <summary>Below met, or without evidence, before; met or a strength now.</summary>
    Resolved,

    /// <summary>Partly met or not met, before and now.</summary>
    StillThere,

    /// <summary>Partly met or not met now, and not before.</summary>
    New,

    /// <summary>Answered or not applicable before; the record is silent now. This does not say that anything went wrong.</summary>
    NowSilent,

    /// <summary>The record was silent before and is now.</summary>
    StillSilent,

    /// <summary>Below met, or without evidence, before; does not apply to the case any more.</summary>
    NoLongerApplicable,

    /// <summary>A strength now, and met or not applicable before.</summary>
    StrengthGained,

    /// <summary>A strength before, and simply met now.</summary>
    StrengthLost,

    /// <summary>Below met in the one, and not judged at all in the other.</summary>
    NotCompared,
}
