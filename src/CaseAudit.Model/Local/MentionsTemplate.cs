namespace CaseAudit.Model;

/// <summary>A text mentions one of some words: whole words, case does not matter.</summary>
public sealed record MentionsTemplate
{
    /// <summary>The items whose text is read.</summary>
    public required ItemSelector In { get; init; }

    /// <summary>The property with the text.</summary>
    public required string Field { get; init; }

    /// <summary>The words and phrases; one is enough.</summary>
    public required IReadOnlyList<string> Any { get; init; }
}
