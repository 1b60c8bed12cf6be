namespace CaseAudit.Model;

/// <summary>Under which arrangement the child is being worked with; one governs a case.</summary>
public enum CaseStatus
{
    /// <summary>Being assessed; no plan yet.</summary>
    Assessment,

    /// <summary>Supported by early help, without a statutory plan.</summary>
    EarlyHelp,

    /// <summary>A child in need (Children Act 1989, section 17).</summary>
    ChildInNeed,

    /// <summary>On a child protection plan.</summary>
    ChildProtection,

    /// <summary>Looked after by the council.</summary>
    ChildLookedAfter,

    /// <summary>A care leaver with a pathway plan.</summary>
    CareLeaver,
}
