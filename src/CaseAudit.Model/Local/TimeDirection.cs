namespace CaseAudit.Model;

/// <summary>Which way a time is counted.</summary>
public enum TimeDirection
{
    /// <summary>From the day on.</summary>
    After,

    /// <summary>Back from the day.</summary>
    Before,
}
