namespace CaseAudit.Model;

/// <summary>A visit to the child.</summary>
public sealed record Visit
{
    /// <summary>Reference in this case.</summary>
    public string? Id { get; init; }

    /// <summary>Day of the visit.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>Why it was made.</summary>
    public VisitPurpose? Purpose { get; init; }

    /// <summary>How it took place; null = in person.</summary>
    public VisitMode? Mode { get; init; }

    /// <summary>Whether the bedroom was seen.</summary>
    public bool? BedroomSeen { get; init; }

    /// <summary>What came of it.</summary>
    public VisitOutcome? Outcome { get; init; }

    /// <summary>Whether the child was seen alone.</summary>
    public bool? ChildSeenAlone { get; init; }

    /// <summary>Why not alone; null = none given.</summary>
    public string? NotAloneReason { get; init; }

    /// <summary>The child’s wishes and feelings, or what was observed.</summary>
    public string? ChildViews { get; init; }

    /// <summary>Day on which it was recorded.</summary>
    public DateOnly? RecordedOn { get; init; }
}
