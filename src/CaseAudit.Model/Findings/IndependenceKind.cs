namespace CaseAudit.Model;

/// <summary>What bears on the independence of auditors.</summary>
public enum IndependenceKind
{
    /// <summary>The auditor manages the case.</summary>
    ManagesCase,

    /// <summary>The case was audited again soon, without a reason.</summary>
    Repeat,

    /// <summary>One auditor audited the whole sample.</summary>
    OneAuditor,

    /// <summary>The audit does not say whether the auditor manages the case.</summary>
    NotRecorded,
}
