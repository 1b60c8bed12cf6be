namespace CaseAudit.Reporting;

/// <summary>What lasts.</summary>
internal enum TimelineBandKind
{
    /// <summary>A status of the case.</summary>
    Status,

    /// <summary>An assessment or enquiry.</summary>
    Work,
}
