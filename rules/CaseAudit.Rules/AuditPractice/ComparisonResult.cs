namespace CaseAudit.Rules.AuditPractice;

/// <summary>What comparing an audit’s judgement with the record’s comes to (V5).</summary>
public enum ComparisonResult
{
    /// <summary>The same rank.</summary>
    Agrees,

    /// <summary>The audit is higher.</summary>
    MoreGenerous,

    /// <summary>The audit is lower.</summary>
    Harsher,

    /// <summary>The audit does not cover the area, and the record holds a significant finding.</summary>
    Silent,

    /// <summary>The audit does not cover the area, and nothing speaks against that.</summary>
    NothingToCompare,

    /// <summary>One side does not say.</summary>
    NotKnown,
}
