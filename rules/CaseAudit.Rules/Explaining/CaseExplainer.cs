using CaseAudit.Model;
using CaseAudit.Rules.CaseRecord.QuestionGrading;
using CaseAudit.Rules.Wording;

namespace CaseAudit.Rules.Explaining;

/// <summary>Explains what came of a code in a case that was just judged.</summary>
internal sealed class CaseExplainer(ISession session, IReadOnlyList<IRuleDefinition> rules, JudgedCase judged)
{
    /// <param name="code">A question's code, or that of a criterion that was judged.</param>
    /// <param name="asked">The question, with those of its criteria that were judged.</param>
    public CaseExplanation Explain(string code, QuestionUnderReview asked)
    {
        var status = Say.Property(judged.Status);
        var question = judged.Questions.Single(one => one.Question.Code == asked.Question.Code);
        var (why, deciding) = GradeReason.Of(question.Grade, [.. question.Findings.Select(finding => (finding, asked.Criteria[finding.Code].IsEssentialFor(status)))]);
        return new CaseExplanation
        {
            Case = judged,
            Question = new QuestionExplanation(
                asked.Question,
                question.Grade,
                why,
                [.. deciding.Select(finding => finding.Code)],
                [.. asked.Question.Criteria.Select(criterion => criterion.Code).Where(one => !asked.Criteria.ContainsKey(one))]),
            Criteria = [.. asked.Question.Criteria.Where(criterion => asked.Criteria.ContainsKey(criterion.Code) && (code == criterion.Code || code == asked.Question.Code)).Select(criterion => Explain(criterion, question, status))],
            Rules = asked.Criteria.TryGetValue(code, out var of) ? new RuleNarrator(session, rules).Tell(rules.Single(rule => rule.Name == code), of.Asks) : [],
        };
    }

    private CriterionExplanation Explain(Criterion criterion, JudgedQuestion question, string status)
    {
        var finding = question.Findings.FirstOrDefault(one => one.Code == criterion.Code);
        var essential = criterion.IsEssentialFor(status);
        return new CriterionExplanation(
            criterion,
            finding,
            finding is null ? judged.Errors.FirstOrDefault(error => error.Code == criterion.Code)?.Message ?? "It could not be judged." : null,
            essential,
            SummaryReason.Of(finding, essential, judged));
    }
}
