namespace CaseAudit.Reporting;

/// <summary>Which way a grade went.</summary>
public enum ChangeDirection
{
    /// <summary>Up.</summary>
    Better,

    /// <summary>Down.</summary>
    Worse,
}
