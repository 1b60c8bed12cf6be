namespace CaseAudit.Model;

/// <summary>What kind of team holds a case.</summary>
public enum TeamType
{
    /// <summary>Receives and assesses.</summary>
    Assessment,

    /// <summary>Works with children on child protection plans.</summary>
    ChildProtection,

    /// <summary>Works with families for longer.</summary>
    LongTerm,

    /// <summary>Works with looked-after children.</summary>
    ChildrenInCare,

    /// <summary>Works with disabled children.</summary>
    Disability,

    /// <summary>Any other.</summary>
    Other,
}
