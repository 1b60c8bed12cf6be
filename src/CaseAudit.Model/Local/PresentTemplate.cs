namespace CaseAudit.Model;

/// <summary>A field is filled in: a text that is no placeholder, a list that is not empty, any other value.</summary>
public sealed record PresentTemplate
{
    /// <summary>The items that are to carry it.</summary>
    public required ItemSelector In { get; init; }

    /// <summary>The property.</summary>
    public required string Field { get; init; }
}
