namespace CaseAudit.Model;

/// <summary>What a sample of cases is chosen for.</summary>
public enum SamplePurpose
{
    /// <summary>The case records review.</summary>
    CaseRecords,

    /// <summary>The validation of the council’s own audits.</summary>
    AuditValidation,

    /// <summary>Case mapping.</summary>
    CaseMapping,
}
