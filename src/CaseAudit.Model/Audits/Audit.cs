namespace CaseAudit.Model;

/// <summary>One audit of one case.</summary>
public sealed record Audit
{
    /// <summary>Reference of the audit, unique in the programme.</summary>
    public required string AuditId { get; init; }

    /// <summary>The case audited.</summary>
    public required string CaseId { get; init; }

    /// <summary>Day completed.</summary>
    public required DateOnly CompletedOn { get; init; }

    /// <summary>Who audited.</summary>
    public Auditor? Auditor { get; init; }

    /// <summary>Single or multi-agency.</summary>
    public AuditKind? Kind { get; init; }

    /// <summary>Theme of the audit.</summary>
    public string? Theme { get; init; }

    /// <summary>Whether the practitioner took part.</summary>
    public bool? PractitionerInvolved { get; init; }

    /// <summary>Whether the family was asked.</summary>
    public bool? FamilyFeedbackSought { get; init; }

    /// <summary>The practice areas.</summary>
    public IReadOnlyList<AuditedArea>? Areas { get; init; }

    /// <summary>The auditor’s overall judgement.</summary>
    public Judgement? OverallJudgement { get; init; }

    /// <summary>The judgement after moderation.</summary>
    public Judgement? ModeratedJudgement { get; init; }

    /// <summary>Its recommendations.</summary>
    public IReadOnlyList<Recommendation>? Recommendations { get; init; }

    /// <summary>Day on which the practitioner was told.</summary>
    public DateOnly? FeedbackToPractitionerOn { get; init; }

    /// <summary>Why the case was audited again; null = none given.</summary>
    public string? ReauditReason { get; init; }
}
