namespace CaseAudit.Model;

/// <summary>The kinds of meeting about a child.</summary>
public enum MeetingType
{
    /// <summary>Initial child protection conference.</summary>
    InitialConference,

    /// <summary>Review child protection conference.</summary>
    ReviewConference,

    /// <summary>Core group: the meeting that carries a child protection plan out.</summary>
    CoreGroup,

    /// <summary>Review of a child in need plan.</summary>
    ChildInNeedReview,

    /// <summary>Review of a looked-after child’s care plan.</summary>
    LookedAfterReview,

    /// <summary>Review of a care leaver’s pathway plan.</summary>
    PathwayReview,

    /// <summary>Early help meeting.</summary>
    TeamAroundChild,

    /// <summary>Legal planning meeting.</summary>
    LegalPlanning,

    /// <summary>Permanence planning meeting.</summary>
    PermanencePlanning,
}
