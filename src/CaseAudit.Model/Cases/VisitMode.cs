namespace CaseAudit.Model;

/// <summary>How a visit took place.</summary>
public enum VisitMode
{
    /// <summary>Face to face.</summary>
    InPerson,

    /// <summary>By video or telephone; does not count as seen.</summary>
    Virtual,
}
