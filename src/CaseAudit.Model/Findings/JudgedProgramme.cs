namespace CaseAudit.Model;

/// <summary>An audit programme as judged. There is no overall grade.</summary>
public sealed record JudgedProgramme
{
    /// <summary>The day on which it was judged; the cases were judged each on its own day.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>The practice areas <c>AP01</c> to <c>AP11</c>.</summary>
    public required IReadOnlyList<JudgedArea> Areas { get; init; }

    /// <summary>Where audit and record part company: by significance, then distance, then audit and area.</summary>
    public required IReadOnlyList<Contradiction> Contradictions { get; init; }

    /// <summary>The pairs on which agreement is measured, the distant ones marked; by audit and area in the order of the programme.</summary>
    public required IReadOnlyList<JudgementPair> Pairs { get; init; }

    /// <summary>The overall judgements of the audits that were moderated.</summary>
    public required IReadOnlyList<ModeratedPair> Moderated { get; init; }

    /// <summary>What bears on the auditors’ independence.</summary>
    public required IReadOnlyList<IndependenceObservation> Independence { get; init; }

    /// <summary>The reports, in the order of the programme.</summary>
    public required IReadOnlyList<JudgedReport> Reports { get; init; }

    /// <summary>The questions on action taken, <c>AA01</c> to <c>AA04</c>.</summary>
    public required IReadOnlyList<JudgedQuestion> Actions { get; init; }

    /// <summary>The recommendations of audits and reports, in the order of the programme.</summary>
    public required IReadOnlyList<JudgedRecommendation> Recommendations { get; init; }

    /// <summary>Criteria that could not be judged because of a fault of ours.</summary>
    public IReadOnlyList<RuleError> Errors { get; init; } = [];

    /// <summary>Places whose dates lie after <see cref="AsOf"/>: they were ignored.</summary>
    public IReadOnlyList<Place> Later { get; init; } = [];

    /// <summary>What does not fit together.</summary>
    public IReadOnlyList<ProgrammeWarning> Warnings { get; init; } = [];
}
