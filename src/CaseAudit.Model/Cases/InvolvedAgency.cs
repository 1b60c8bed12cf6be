namespace CaseAudit.Model;

/// <summary>An agency’s involvement with the child.</summary>
public sealed record InvolvedAgency
{
    /// <summary>The agency, one of the contract’s list or another word.</summary>
    public string? Agency { get; init; }

    /// <summary>The service within the agency.</summary>
    public string? Service { get; init; }

    /// <summary>First day of involvement.</summary>
    public required DateOnly From { get; init; }

    /// <summary>Last day of involvement; null while involved.</summary>
    public DateOnly? To { get; init; }

    /// <summary>How complete the contact details are.</summary>
    public ContactDetails? ContactDetails { get; init; }
}
