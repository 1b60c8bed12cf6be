namespace CaseAudit.Reporting;

/// <summary>What a peer said about one case, or about an audit programme, beside the findings and never in their place.</summary>
public sealed record CaseResponse
{
    /// <summary>The peer’s general comment.</summary>
    public string? Comment { get; init; }

    /// <summary>What the peer said to questions, by their code: <c>CR03</c>.</summary>
    public IReadOnlyDictionary<string, QuestionResponse> Questions { get; init; } = new Dictionary<string, QuestionResponse>(StringComparer.Ordinal);

    /// <summary>What the peer said to a question; null where nothing.</summary>
    public QuestionResponse? To(string question) => Questions.GetValueOrDefault(question);
}
