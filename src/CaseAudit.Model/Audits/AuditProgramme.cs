namespace CaseAudit.Model;

/// <summary>A council’s audit programme: what it audited, reported, followed up and learned.</summary>
public sealed record AuditProgramme
{
    /// <summary>The council, as it names itself.</summary>
    public string? Authority { get; init; }

    /// <summary>Day of the extract; the programme is judged as at that day.</summary>
    public DateOnly? ExtractedOn { get; init; }

    /// <summary>The service’s declared priority areas.</summary>
    public IReadOnlyList<string>? Priorities { get; init; }

    /// <summary>Its case audits.</summary>
    public IReadOnlyList<Audit>? Audits { get; init; }

    /// <summary>Its reports to management.</summary>
    public IReadOnlyList<AuditReport>? Reports { get; init; }

    /// <summary>How it follows recommendations up.</summary>
    public AuditMonitoring? Monitoring { get; init; }

    /// <summary>Its learning events.</summary>
    public IReadOnlyList<LearningEvent>? Learning { get; init; }

    /// <summary>What families said.</summary>
    public IReadOnlyList<FamilyFeedback>? FamilyFeedback { get; init; }
}
