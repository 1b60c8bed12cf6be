using CaseAudit.Model;

namespace CaseAudit.Reporting;

/// <summary>What a peer said to one question of a case.</summary>
public sealed record QuestionResponse
{
    /// <summary>The peer’s comment.</summary>
    public string? Comment { get; init; }

    /// <summary>The grade that the peer would give; it stands beside the one that the record earns.</summary>
    public Grade? Grade { get; init; }

    /// <summary>What becomes of findings, by their criterion: <c>CR03.1</c>.</summary>
    public IReadOnlyDictionary<string, FindingResponse> Findings { get; init; } = new Dictionary<string, FindingResponse>(StringComparer.Ordinal);

    /// <summary>What the peer said to a finding; null where nothing.</summary>
    public FindingResponse? To(string criterion) => Findings.GetValueOrDefault(criterion);
}
