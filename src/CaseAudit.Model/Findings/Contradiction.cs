namespace CaseAudit.Model;

/// <summary>An audit’s judgement of one practice area that the case’s record does not bear out, with what both sides stand on.</summary>
public sealed record Contradiction
{
    /// <summary>The audit.</summary>
    public required string AuditId { get; init; }

    /// <summary>The case audited.</summary>
    public required string CaseId { get; init; }

    /// <summary>The practice area.</summary>
    public required PracticeArea Area { get; init; }

    /// <summary>The audit’s judgement; <see cref="Judgement.NotConsidered"/> or null where it does not cover the area.</summary>
    public required Judgement? Audit { get; init; }

    /// <summary>The record’s rank; null where the record bears no rank although it holds a finding.</summary>
    public required RecordRank? Record { get; init; }

    /// <summary>How they part company.</summary>
    public required ContradictionKind Kind { get; init; }

    /// <summary>Whether the audit is so much older than the record that the case may have changed since.</summary>
    public required bool Distant { get; init; }

    /// <summary>The significance of the weightiest of <see cref="Findings"/>.</summary>
    public required Significance Significance { get; init; }

    /// <summary>How many ranks apart: 1 or 2; silence counts as 2.</summary>
    public required int Distance { get; init; }

    /// <summary>What the audit says, with places in the programme.</summary>
    public required IReadOnlyList<Evidence> AuditEvidence { get; init; }

    /// <summary>The record’s findings that speak against the audit, the weightiest first; their evidence has places in the case.</summary>
    public required IReadOnlyList<Finding> Findings { get; init; }

    /// <summary>Composes the message.</summary>
    public required Func<string> Compose { get; init; }

    /// <summary>What a reviewer reads.</summary>
    public string Message => Compose();
}
