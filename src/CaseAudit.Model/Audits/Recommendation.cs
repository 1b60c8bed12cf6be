namespace CaseAudit.Model;

/// <summary>A recommendation of an audit or a report.</summary>
public sealed record Recommendation
{
    /// <summary>Reference, unique in the programme.</summary>
    public required string Id { get; init; }

    /// <summary>The text.</summary>
    public string? Text { get; init; }

    /// <summary>Role that is to see to it.</summary>
    public string? Owner { get; init; }

    /// <summary>By when; may lie ahead.</summary>
    public DateOnly? Due { get; init; }

    /// <summary>The practice area it belongs to.</summary>
    public PracticeArea? Area { get; init; }

    /// <summary>How far it has come.</summary>
    public RecommendationStatus? Status { get; init; }

    /// <summary>Day completed; null = not yet.</summary>
    public DateOnly? CompletedOn { get; init; }

    /// <summary>Day on which completion was verified; null = not yet.</summary>
    public DateOnly? VerifiedOn { get; init; }
}
