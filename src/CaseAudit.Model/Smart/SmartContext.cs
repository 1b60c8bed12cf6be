namespace CaseAudit.Model;

/// <summary>What an audit or report found, to which its recommendations may be tied.</summary>
public sealed record SmartContext
{
    /// <summary>The themes and priorities, a few words each.</summary>
    public IReadOnlyList<string> Themes { get; init; } = [];

    /// <summary>The findings and shortfalls in their authors' words.</summary>
    public IReadOnlyList<string> Findings { get; init; } = [];

    /// <summary>The practice areas judged, as the contract or people write them: <c>planningAndReview</c>.</summary>
    public IReadOnlyList<string> Areas { get; init; } = [];
}
