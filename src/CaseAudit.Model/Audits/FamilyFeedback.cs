namespace CaseAudit.Model;

/// <summary>What families said of the service.</summary>
public sealed record FamilyFeedback
{
    /// <summary>Day.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>How they were asked.</summary>
    public string? Mechanism { get; init; }

    /// <summary>Themes.</summary>
    public IReadOnlyList<string>? Themes { get; init; }
}
