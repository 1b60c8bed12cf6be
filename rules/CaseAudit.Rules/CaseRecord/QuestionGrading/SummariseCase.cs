using CaseAudit.Model;
using CaseAudit.Rules.Facts;
using CaseAudit.Rules.Judging;
using CaseAudit.Rules.Wording;

namespace CaseAudit.Rules.CaseRecord.QuestionGrading;

/// <summary>Says what stands out in a case, from its findings and question grades.</summary>
[Name("Strengths and areas for consideration")]
public sealed class SummariseCase : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        CaseUnderReview @case = null!;
        CriteriaInOrder criteria = null!;
        IEnumerable<QuestionGrade> grades = null!;
        IEnumerable<Finding> findings = null!;

        When()
            .Match(() => @case)
            .Match(() => criteria)
            .Query(() => grades, q => q.Match<QuestionGrade>().Collect())
            .Query(() => findings, q => q.Match<Finding>().Collect());

        Then()
            .Yield(_ => Summarise(@case, criteria, grades.AsList(), findings));
    }

    private static CaseOverview Summarise(CaseUnderReview @case, CriteriaInOrder criteria, List<QuestionGrade> grades, IEnumerable<Finding> findings)
    {
        var status = Say.Property(@case.Status);
        List<Finding> strengths = [], areas = [];
        foreach (var (place, finding) in criteria.Place(findings).Index())
        {
            if (finding is null) continue;

            var criterion = criteria.Criteria[place];
            if (finding.Grade == Grade.Strength || (finding.Grade == Grade.Met && criterion.IsEssentialFor(status) && IsMetInFull(criterion.Question, grades))) strengths.Add(finding);
            else if (finding.Grade is Grade.PartlyMet or Grade.NotMet or Grade.NotEvidenced) areas.Add(finding);
        }

        return new CaseOverview(@case.CaseId, strengths, areas);
    }

    private static bool IsMetInFull(string question, List<QuestionGrade> grades) =>
        grades.Exists(grade => grade.Grade is Grade.Met or Grade.Strength && grade.Question == question);
}
