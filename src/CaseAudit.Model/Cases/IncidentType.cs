namespace CaseAudit.Model;

/// <summary>The kinds of incident.</summary>
public enum IncidentType
{
    /// <summary>The child was missing.</summary>
    Missing,

    /// <summary>An injury.</summary>
    Injury,

    /// <summary>An incident of domestic abuse.</summary>
    DomesticAbuse,

    /// <summary>Exploitation.</summary>
    Exploitation,

    /// <summary>Self-harm.</summary>
    SelfHarm,

    /// <summary>A placement broke down.</summary>
    PlacementBreakdown,

    /// <summary>An exclusion from school.</summary>
    Exclusion,

    /// <summary>An arrest.</summary>
    Arrest,

    /// <summary>Any other.</summary>
    Other,
}
