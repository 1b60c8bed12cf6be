namespace CaseAudit.Review;

/// <summary>What a peer would say across the cases, in one sentence with its counts.</summary>
/// <param name="Question">The question it belongs to: <c>CR10</c>.</param>
/// <param name="Text">The sentence.</param>
public sealed record Theme(string Question, string Text)
{
    /// <summary>The criterion it tells of; null where it tells of several, or where that is not known.</summary>
    public string? Criterion { get; init; }
}
