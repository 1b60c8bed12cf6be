namespace CaseAudit.Model;

/// <summary>The kinds of assessment.</summary>
public enum AssessmentType
{
    /// <summary>An early help or common assessment.</summary>
    EarlyHelp,

    /// <summary>An initial assessment (to April 2013, locally later).</summary>
    Initial,

    /// <summary>A core assessment (to April 2013, locally later).</summary>
    Core,

    /// <summary>A single child and family assessment (from April 2013).</summary>
    Single,

    /// <summary>Any other, a specialist assessment for example.</summary>
    Other,
}
