namespace CaseAudit.Model;

/// <summary>One case as judged. There is no overall grade: a peer review is not an inspection.</summary>
public sealed record JudgedCase
{
    /// <summary>The case’s reference.</summary>
    public required string CaseId { get; init; }

    /// <summary>The status that governed how it was judged.</summary>
    public required CaseStatus Status { get; init; }

    /// <summary>The day on which it was judged.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>The outcome questions CR01 to CR11, then the general comments CR00.</summary>
    public required IReadOnlyList<JudgedQuestion> Questions { get; init; }

    /// <summary>
    /// What stands out, ordered by significance, then question, then code: findings that are a strength, and the essential ones that are met
    /// in a question that is met in full.
    /// </summary>
    public required IReadOnlyList<Finding> Strengths { get; init; }

    /// <summary>Findings below met, those without evidence included, in the same order; without those that were accepted.</summary>
    public required IReadOnlyList<Finding> AreasForConsideration { get; init; }

    /// <summary>Criteria that could not be judged because of a fault of ours; each has no finding and its question no grade.</summary>
    public IReadOnlyList<RuleError> Errors { get; init; } = [];

    /// <summary>Places whose dates lie after <see cref="AsOf"/>: they were ignored.</summary>
    public IReadOnlyList<Place> Later { get; init; } = [];

    /// <summary>
    /// Each case as <see cref="Composed()"/> gives it. It is done criterion by criterion, which is faster for several cases than for one after the other.
    /// </summary>
    public static IReadOnlyList<JudgedCase> Composed(IReadOnlyList<JudgedCase> cases)
    {
        var findings = cases.Select(one => one.Questions.SelectMany(question => question.Findings).ToArray()).ToArray();
        var most = findings.Length == 0 ? 0 : findings.Max(ofCase => ofCase.Length);
        for (var place = 0; place < most; place++)
        {
            foreach (var ofCase in findings)
            {
                if (place < ofCase.Length) ofCase[place].Compose();
            }
        }

        return [.. cases.Select(one => one.Composed())];
    }

    /// <summary>The case with the words of its findings composed. A finding whose words fail is left out, as a criterion that fails is: it is an error, and its question has no grade.</summary>
    public JudgedCase Composed()
    {
        var failed = new List<RuleError>();
        foreach (var question in Questions)
        {
            foreach (var finding in question.Findings)
            {
                if (finding.Compose() is { } fault) failed.Add(new RuleError(CaseId, finding.Code, fault.Message));
            }
        }

        if (failed.Count == 0) return this;

        bool Holds(Finding finding) => !failed.Exists(error => error.Code == finding.Code);
        return this with
        {
            Questions = [.. Questions.Select(question => question.Findings.All(Holds) ? question : question with { Grade = null, Findings = [.. question.Findings.Where(Holds)] })],
            Strengths = [.. Strengths.Where(Holds)],
            AreasForConsideration = [.. AreasForConsideration.Where(Holds)],
            Errors = [.. Errors, .. failed],
        };
    }
}
