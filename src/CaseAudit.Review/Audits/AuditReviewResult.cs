using CaseAudit.Model;

namespace CaseAudit.Review;

/// <summary>An audit programme as validated against the case records.</summary>
public sealed record AuditReviewResult
{
    /// <summary>The programme as judged.</summary>
    public required JudgedProgramme Judged { get; init; }

    /// <summary>How many audits it holds, those completed later than the day left out.</summary>
    public required int Audits { get; init; }

    /// <summary>How far its audits agree with the record.</summary>
    public required ProgrammeAgreement Agreement { get; init; }

    /// <summary>Its recommendations and how far they have come.</summary>
    public required IReadOnlyList<ActionProgress> Actions { get; init; }

    /// <summary>Its learning events, by day.</summary>
    public required IReadOnlyList<LearningEvent> Learning { get; init; }

    /// <summary>The themes that its audits and reports found, each once whatever its case, in the order of the programme.</summary>
    public required IReadOnlyList<string> Themes { get; init; }

    /// <summary>What there is to say about the case extracts that were given; the summary counts the audited ones.</summary>
    public required ReviewResult Cases { get; init; }

    /// <summary>Warnings about the programme, then about the extracts.</summary>
    public required IReadOnlyList<ReviewWarning> Warnings { get; init; }

    /// <summary>Faults of ours, in the programme, then in the cases.</summary>
    public required IReadOnlyList<RuleError> Errors { get; init; }
}
