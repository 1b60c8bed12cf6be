namespace CaseAudit.Model;

/// <summary>An action that a supervision session set or a manager directed.</summary>
public sealed record AgreedAction
{
    /// <summary>What is to be done.</summary>
    public string? Description { get; init; }

    /// <summary>Role that is to do it.</summary>
    public string? Owner { get; init; }

    /// <summary>By when; may lie ahead.</summary>
    public DateOnly? Due { get; init; }

    /// <summary>Day done; null = not yet.</summary>
    public DateOnly? CompletedOn { get; init; }
}
