namespace CaseAudit.Model;

/// <summary>What came of a visit.</summary>
public enum VisitOutcome
{
    /// <summary>The child was seen.</summary>
    Seen,

    /// <summary>The child was not seen.</summary>
    NotSeen,

    /// <summary>The visit was cancelled.</summary>
    Cancelled,

    /// <summary>The visit was refused.</summary>
    Refused,
}
