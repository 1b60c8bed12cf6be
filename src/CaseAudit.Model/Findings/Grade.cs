namespace CaseAudit.Model;

/// <summary>How far a criterion or question is met on the record, best first.</summary>
public enum Grade
{
    /// <summary>Met, and worth sharing.</summary>
    Strength,

    /// <summary>Met.</summary>
    Met,

    /// <summary>Met in part.</summary>
    PartlyMet,

    /// <summary>Not met.</summary>
    NotMet,

    /// <summary>The record is silent; this does not say that the thing was not done.</summary>
    NotEvidenced,

    /// <summary>Does not apply to this case.</summary>
    NotApplicable,
}
