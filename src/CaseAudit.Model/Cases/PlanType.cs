namespace CaseAudit.Model;

/// <summary>The kinds of plan.</summary>
public enum PlanType
{
    /// <summary>Child in need plan.</summary>
    ChildInNeed,

    /// <summary>Child protection plan.</summary>
    ChildProtection,

    /// <summary>Care plan of a looked-after child.</summary>
    Care,

    /// <summary>Pathway plan of a care leaver.</summary>
    Pathway,

    /// <summary>Early help plan.</summary>
    EarlyHelp,
}
