namespace CaseAudit.Model;

/// <summary>A person close to the child; a reference, never a name.</summary>
public sealed record Person
{
    /// <summary>Reference of the person in this case.</summary>
    public string? PersonId { get; init; }

    /// <summary>Relationship to the child, as recorded.</summary>
    public string? Relationship { get; init; }

    /// <summary>Whether the person holds parental responsibility.</summary>
    public bool? ParentalResponsibility { get; init; }

    /// <summary>Whether the person lives with the child.</summary>
    public bool? LivesWithChild { get; init; }

    /// <summary>How complete the contact details are.</summary>
    public ContactDetails? ContactDetails { get; init; }

    /// <summary>When the details were last checked.</summary>
    public DateOnly? LastVerified { get; init; }

    /// <summary>Whether the person takes part in planning.</summary>
    public bool? InvolvedInPlanning { get; init; }
}
