namespace CaseAudit.Model;

/// <summary>What a length of time counts.</summary>
public enum TimeUnit
{
    /// <summary>Days that are neither at a weekend nor a bank holiday.</summary>
    WorkingDays,

    /// <summary>Calendar days.</summary>
    Days,

    /// <summary>Calendar weeks.</summary>
    Weeks,

    /// <summary>Calendar months.</summary>
    Months,
}
