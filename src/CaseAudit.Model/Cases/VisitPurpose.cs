namespace CaseAudit.Model;

/// <summary>Why a visit was made.</summary>
public enum VisitPurpose
{
    /// <summary>To meet the visiting standard.</summary>
    Statutory,

    /// <summary>For an assessment.</summary>
    Assessment,

    /// <summary>Planned for another purpose.</summary>
    Planned,

    /// <summary>Made without notice.</summary>
    Unannounced,
}
