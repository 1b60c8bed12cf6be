namespace CaseAudit.Model;

/// <summary>How recommendations are followed up.</summary>
public sealed record AuditMonitoring
{
    /// <summary>The structure, as stated.</summary>
    public string? Structure { get; init; }

    /// <summary>Days on which it met.</summary>
    public IReadOnlyList<DateOnly>? Meetings { get; init; }

    /// <summary>Follow-up checks.</summary>
    public IReadOnlyList<FollowUp>? FollowUps { get; init; }

    /// <summary>When a re-audit is planned; may lie ahead.</summary>
    public DateOnly? ReauditPlannedOn { get; init; }
}
