namespace CaseAudit.Model;

/// <summary>What a follow-up check found.</summary>
public enum FollowUpResult
{
    /// <summary>Done.</summary>
    Done,

    /// <summary>Done in part.</summary>
    Partly,

    /// <summary>Not done.</summary>
    NotDone,
}
