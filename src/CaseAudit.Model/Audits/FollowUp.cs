namespace CaseAudit.Model;

/// <summary>A check whether a recommendation was carried out.</summary>
public sealed record FollowUp
{
    /// <summary>The recommendation.</summary>
    public required string RecommendationId { get; init; }

    /// <summary>Day of the check.</summary>
    public required DateOnly CheckedOn { get; init; }

    /// <summary>What it found.</summary>
    public FollowUpResult? Result { get; init; }

    /// <summary>How that is known.</summary>
    public string? Evidence { get; init; }
}
