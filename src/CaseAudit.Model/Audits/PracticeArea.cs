namespace CaseAudit.Model;

/// <summary>The practice areas that a local audit should cover (manual, Appendix 12 a).</summary>
public enum PracticeArea
{
    /// <summary>Basic information about child and family.</summary>
    BasicInformation,

    /// <summary>Effectiveness of interventions.</summary>
    Interventions,

    /// <summary>Assessment of need and analysis.</summary>
    Assessment,

    /// <summary>Service response.</summary>
    ServiceResponse,

    /// <summary>Planning and review.</summary>
    PlanningAndReview,

    /// <summary>A trusted and effective relationship.</summary>
    Relationship,

    /// <summary>A child-centred approach.</summary>
    ChildCentred,

    /// <summary>Multi-agency involvement.</summary>
    MultiAgency,

    /// <summary>Management, supervision and oversight.</summary>
    ManagementOversight,

    /// <summary>Quality of recording.</summary>
    Recording,

    /// <summary>Process monitoring.</summary>
    Processes,
}
