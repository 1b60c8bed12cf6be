namespace CaseAudit.Model;

/// <summary>Who audits.</summary>
public enum AuditKind
{
    /// <summary>One agency.</summary>
    SingleAgency,

    /// <summary>Several agencies together.</summary>
    MultiAgency,
}
