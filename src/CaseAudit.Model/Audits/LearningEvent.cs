namespace CaseAudit.Model;

/// <summary>A learning event.</summary>
public sealed record LearningEvent
{
    /// <summary>Day.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>For whom.</summary>
    public LearningAudience? Audience { get; init; }

    /// <summary>Form, as recorded.</summary>
    public string? Form { get; init; }

    /// <summary>Its themes.</summary>
    public IReadOnlyList<string>? Themes { get; init; }
}
