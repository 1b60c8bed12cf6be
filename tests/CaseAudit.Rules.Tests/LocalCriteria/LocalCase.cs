namespace CaseAudit.Rules.Tests.LocalCriteria;

/// <summary>A situation and the grade that a local criterion gives it.</summary>
public sealed record LocalCase(string Situation, LocalCriterion Criterion, Grade Expected, CaseExtract Extract)
{
    /// <summary>Words that the message must carry.</summary>
    public string? Says { get; init; }
}
