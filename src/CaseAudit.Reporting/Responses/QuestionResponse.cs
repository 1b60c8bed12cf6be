using CaseAudit.Model;

namespace CaseAudit.Reporting;

/// <summary>What a peer said to one question of a case.</summary>
public sealed record QuestionResponse
{
    /// <summary>The peer’s comment.</summary>
    public string? Comment { get; init; }

    /// <summary>The grade that the peer would give; it stands beside the one that the record earns.</summary>
    public Grade? Grade { get; init; }

    /// <summary>What becomes of findings, by their criterion, <c>CR03.1</c>; of an audit programme, where a criterion is judged many times, also by the finding’s identity, <c>AP03.2:AU-05/assessment</c>.</summary>
    public IReadOnlyDictionary<string, FindingResponse> Findings { get; init; } = new Dictionary<string, FindingResponse>(StringComparer.Ordinal);

    /// <summary>What the peer said to a finding: to this one by its identity, or else to its criterion; null where nothing.</summary>
    public FindingResponse? To(Finding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        return Findings.GetValueOrDefault(finding.Id) ?? Findings.GetValueOrDefault(finding.Code);
    }
}
