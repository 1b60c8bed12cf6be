namespace CaseAudit.Model;

/// <summary>The four areas of practice for which case mapping asks for a list.</summary>
public enum MappingArea
{
    /// <summary>Domestic abuse, substance misuse, mental ill health or learning disability of an adult is evident.</summary>
    AdultRiskFactors,

    /// <summary>Not quite at the threshold for child protection.</summary>
    BelowThreshold,

    /// <summary>Harmed while on a child protection plan.</summary>
    HarmedOnPlan,

    /// <summary>On a child protection plan again.</summary>
    ReRegistered,
}
