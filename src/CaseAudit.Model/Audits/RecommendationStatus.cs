namespace CaseAudit.Model;

/// <summary>How far a recommendation has come.</summary>
public enum RecommendationStatus
{
    /// <summary>Not begun.</summary>
    Open,

    /// <summary>Begun.</summary>
    InProgress,

    /// <summary>Completed.</summary>
    Completed,

    /// <summary>Replaced by another.</summary>
    Superseded,
}
