namespace CaseAudit.Review;

/// <summary>How far a recommendation has come, on the day on which the programme is judged. In the order in which they ask for attention.</summary>
public enum ActionState
{
    /// <summary>The latest check found it not done.</summary>
    FoundNotDone,

    /// <summary>Past its day, and not completed.</summary>
    Overdue,

    /// <summary>Due on this very day, which is not overdue (G7), and not completed.</summary>
    DueToday,

    /// <summary>Completed, but nobody has verified it.</summary>
    CompletedUnverified,

    /// <summary>Not completed, and without a day by which it is due.</summary>
    Undated,

    /// <summary>Not completed, and not due yet.</summary>
    NotYetDue,

    /// <summary>Completed and verified.</summary>
    Verified,

    /// <summary>Replaced by another.</summary>
    Superseded,
}
