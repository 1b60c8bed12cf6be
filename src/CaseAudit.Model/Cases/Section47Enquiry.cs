namespace CaseAudit.Model;

/// <summary>An enquiry under section 47 of the Children Act 1989.</summary>
public sealed record Section47Enquiry
{
    /// <summary>Reference in this case.</summary>
    public string? Id { get; init; }

    /// <summary>First day.</summary>
    public required DateOnly Started { get; init; }

    /// <summary>Last day; null while in progress.</summary>
    public DateOnly? Completed { get; init; }

    /// <summary>The outcome, as recorded; "conference" leads to an initial conference.</summary>
    public string? Outcome { get; init; }
}
