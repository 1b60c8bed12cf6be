namespace CaseAudit.Model;

/// <summary>One practice area in one audit.</summary>
public sealed record AuditedArea
{
    /// <summary>The area; once in an audit.</summary>
    public required PracticeArea Area { get; init; }

    /// <summary>The judgement.</summary>
    public Judgement? Judgement { get; init; }

    /// <summary>What the auditor wrote.</summary>
    public string? Commentary { get; init; }

    /// <summary>References of record items the auditor cites.</summary>
    public IReadOnlyList<string>? Evidence { get; init; }
}
