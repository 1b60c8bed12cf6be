namespace CaseAudit.Model;

/// <summary>An assessment of the child’s needs.</summary>
public sealed record Assessment
{
    /// <summary>Reference of the assessment in this case.</summary>
    public string? Id { get; init; }

    /// <summary>Kind of assessment.</summary>
    public required AssessmentType Type { get; init; }

    /// <summary>The referral it answers.</summary>
    public string? ReferralId { get; init; }

    /// <summary>First day.</summary>
    public required DateOnly Started { get; init; }

    /// <summary>Last day; null while in progress.</summary>
    public DateOnly? Completed { get; init; }

    /// <summary>Why it was late; null = none given.</summary>
    public string? DelayReason { get; init; }

    /// <summary>Day on which it was authorised.</summary>
    public DateOnly? AuthorisedOn { get; init; }

    /// <summary>Role of who authorised it.</summary>
    public string? AuthorisedByRole { get; init; }

    /// <summary>Whether the child was seen for it.</summary>
    public bool? ChildSeen { get; init; }

    /// <summary>Whether the child was seen alone for it.</summary>
    public bool? ChildSeenAlone { get; init; }

    /// <summary>Agencies that contributed.</summary>
    public IReadOnlyList<string>? Contributors { get; init; }

    /// <summary>Risk factors identified.</summary>
    public IReadOnlyList<string>? RiskFactors { get; init; }

    /// <summary>Protective factors identified.</summary>
    public IReadOnlyList<string>? ProtectiveFactors { get; init; }

    /// <summary>The child’s wishes and feelings.</summary>
    public string? ChildViews { get; init; }

    /// <summary>What parents and carers said.</summary>
    public IReadOnlyList<ParentView>? ParentViews { get; init; }

    /// <summary>Whether identity and diversity were considered.</summary>
    public bool? IdentityConsidered { get; init; }

    /// <summary>Assessment tools used.</summary>
    public IReadOnlyList<string>? ToolsUsed { get; init; }

    /// <summary>The analysis.</summary>
    public string? Analysis { get; init; }

    /// <summary>The conclusion.</summary>
    public string? Conclusion { get; init; }
}
