namespace CaseAudit.Model;

/// <summary>A conference, review, core group or other meeting.</summary>
public sealed record Meeting
{
    /// <summary>Reference in this case.</summary>
    public string? Id { get; init; }

    /// <summary>Kind of meeting.</summary>
    public required MeetingType Type { get; init; }

    /// <summary>By when it was due, as recorded; may lie ahead.</summary>
    public DateOnly? Due { get; init; }

    /// <summary>Day held.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>Why it was late; null = none given.</summary>
    public string? DelayReason { get; init; }

    /// <summary>Whether it was quorate.</summary>
    public bool? Quorate { get; init; }

    /// <summary>Role of the chair.</summary>
    public string? ChairRole { get; init; }

    /// <summary>Agencies expected, and whether they came.</summary>
    public IReadOnlyList<MeetingAgency>? Agencies { get; init; }

    /// <summary>Whether parents attended.</summary>
    public bool? ParentsAttended { get; init; }

    /// <summary>How the child took part.</summary>
    public ChildParticipation? ChildParticipation { get; init; }

    /// <summary>Progress on the plan’s objectives.</summary>
    public IReadOnlyList<ObjectiveProgress>? ObjectiveProgress { get; init; }

    /// <summary>Decisions taken.</summary>
    public IReadOnlyList<string>? Decisions { get; init; }
}
