using CaseAudit.Model;
using CaseAudit.Rules.Explaining;

namespace CaseAudit.Reporting;

/// <summary>One case in the explanation document: the question’s grade, what the criteria found, and, for a criterion, what its rule and those that prepared for it read.</summary>
public sealed record ExplanationEntry(
    string CaseId,
    CaseStatus Status,
    DateOnly AsOf,
    ExplainedQuestionEntry Question,
    IReadOnlyList<ExplainedCriterionEntry> Criteria,
    IReadOnlyList<RuleAccount> Rules)
{
    internal static ExplanationEntry Of(CaseExplanation explanation, Catalogue catalogue) => new(
        explanation.Case.CaseId,
        explanation.Case.Status,
        explanation.Case.AsOf,
        new ExplainedQuestionEntry(
            explanation.Question.Question.Code,
            explanation.Question.Question.Title,
            explanation.Question.Grade,
            explanation.Question.Why,
            explanation.Question.Deciding,
            explanation.Question.LeftOut),
        [.. explanation.Criteria.Select(criterion => new ExplainedCriterionEntry(
            criterion.Criterion.Code,
            criterion.Criterion.Title,
            criterion.Essential,
            criterion.Finding is null ? null : FindingEntry.Of(criterion.Finding, explanation.Case.Status, catalogue),
            criterion.NotJudged,
            criterion.InSummary))],
        explanation.Rules);
}
