namespace CaseAudit.Model;

/// <summary>What a finding of a report is about.</summary>
public enum FindingAbout
{
    /// <summary>Quality of practice.</summary>
    Practice,

    /// <summary>Impact on families.</summary>
    ImpactOnFamilies,

    /// <summary>Process.</summary>
    Process,

    /// <summary>Compliance.</summary>
    Compliance,
}
