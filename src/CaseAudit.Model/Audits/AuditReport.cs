namespace CaseAudit.Model;

/// <summary>A report of audits to management.</summary>
public sealed record AuditReport
{
    /// <summary>Reference, unique in the programme.</summary>
    public required string ReportId { get; init; }

    /// <summary>Title.</summary>
    public string? Title { get; init; }

    /// <summary>First day of the period.</summary>
    public DateOnly? PeriodFrom { get; init; }

    /// <summary>Last day of the period.</summary>
    public DateOnly? PeriodTo { get; init; }

    /// <summary>References of the audits covered.</summary>
    public IReadOnlyList<string>? AuditsCovered { get; init; }

    /// <summary>Day completed.</summary>
    public DateOnly? CompletedOn { get; init; }

    /// <summary>Day on which management received it; null = not yet.</summary>
    public DateOnly? ReceivedByManagementOn { get; init; }

    /// <summary>Number of pages.</summary>
    public int? Pages { get; init; }

    /// <summary>Roles it went to.</summary>
    public IReadOnlyList<string>? Audience { get; init; }

    /// <summary>Its summary.</summary>
    public string? Summary { get; init; }

    /// <summary>Themes with their prevalence.</summary>
    public IReadOnlyList<ReportTheme>? Themes { get; init; }

    /// <summary>Measures.</summary>
    public IReadOnlyList<ReportMeasure>? Measures { get; init; }

    /// <summary>Findings.</summary>
    public IReadOnlyList<ReportFinding>? Findings { get; init; }

    /// <summary>Interventions that helped.</summary>
    public IReadOnlyList<EffectiveIntervention>? EffectiveInterventions { get; init; }

    /// <summary>Shortfalls and where they lie.</summary>
    public IReadOnlyList<Shortfall>? Shortfalls { get; init; }

    /// <summary>Good practice.</summary>
    public IReadOnlyList<GoodPractice>? GoodPractice { get; init; }

    /// <summary>Recommendations.</summary>
    public IReadOnlyList<Recommendation>? Recommendations { get; init; }
}
