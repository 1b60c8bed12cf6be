namespace CaseAudit.Model;

/// <summary>How complete the contact details of a person or agency are.</summary>
public enum ContactDetails
{
    /// <summary>All there.</summary>
    Complete,

    /// <summary>Some there; does not count as complete.</summary>
    Partial,

    /// <summary>None there.</summary>
    Missing,
}
