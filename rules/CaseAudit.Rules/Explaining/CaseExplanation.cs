using CaseAudit.Model;

namespace CaseAudit.Rules.Explaining;

/// <summary>Why a question or a criterion came out as it did in one case.</summary>
public sealed record CaseExplanation
{
    /// <summary>The case as judged.</summary>
    public required JudgedCase Case { get; init; }

    /// <summary>The question: the one asked about, or the one that the criterion belongs to.</summary>
    public required QuestionExplanation Question { get; init; }

    /// <summary>The criterion asked about, or those of the question that were judged, in the order of the catalogue.</summary>
    public required IReadOnlyList<CriterionExplanation> Criteria { get; init; }

    /// <summary>
    /// For a criterion: its rule, then the rules that prepared what it read, down to those that read the record alone, each once and where it
    /// is needed first. Empty for a question.
    /// </summary>
    public required IReadOnlyList<RuleAccount> Rules { get; init; }
}
