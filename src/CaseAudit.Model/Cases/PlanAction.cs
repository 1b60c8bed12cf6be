namespace CaseAudit.Model;

/// <summary>One action under an objective.</summary>
public sealed record PlanAction
{
    /// <summary>Reference in this case.</summary>
    public string? Id { get; init; }

    /// <summary>What is to be done.</summary>
    public string? Description { get; init; }

    /// <summary>Role that is to do it.</summary>
    public string? Owner { get; init; }

    /// <summary>Agency that is to do it.</summary>
    public string? Agency { get; init; }

    /// <summary>By when; may lie ahead.</summary>
    public DateOnly? Due { get; init; }

    /// <summary>Day done; null = not yet.</summary>
    public DateOnly? CompletedOn { get; init; }
}
