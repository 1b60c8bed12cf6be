using CaseAudit.Model;
using CaseAudit.Rules.Facts;
using CaseAudit.Rules.Wording;

namespace CaseAudit.Rules.CaseRecord.QuestionGrading;

/// <summary>Grades each question from its findings (G12).</summary>
[Name("Question grade")]
public sealed class GradeQuestion : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        CaseUnderReview @case = null!;
        QuestionUnderReview question = null!;
        IEnumerable<Finding> findings = null!;

        When()
            .Match(() => @case)
            .Match(() => question)
            .Query(() => findings, q => q
                .Match<Finding>(f => question.Criteria.ContainsKey(f.Code))
                .Collect());

        Then()
            .Yield(_ => new QuestionGrade(question.Question.Code, @case.CaseId, Grade(question, @case, findings.ToList())));
    }

    // A criterion that failed leaves no finding; without it the question's grade would be a guess.
    private static Grade? Grade(QuestionUnderReview question, CaseUnderReview @case, List<Finding> findings)
    {
        if (findings.Count < question.Criteria.Count) return null;

        var status = Say.Property(@case.Status);
        return Combine(findings.ConvertAll(finding => (finding.Grade, question.Criteria[finding.Code].IsEssentialFor(status))));
    }

    /// <summary>The grade of a question from its findings, each with whether its criterion is essential.</summary>
    internal static Grade Combine(List<(Grade Grade, bool Essential)> findings)
    {
        bool applies = false, evidenced = false, essentialNotMet = false, gap = false, strength = false, partly = false;
        foreach (var (grade, essential) in findings)
        {
            applies |= grade != Model.Grade.NotApplicable;
            evidenced |= grade is not (Model.Grade.NotApplicable or Model.Grade.NotEvidenced);
            essentialNotMet |= essential && grade == Model.Grade.NotMet;
            gap |= essential ? grade is Model.Grade.PartlyMet or Model.Grade.NotEvidenced : grade == Model.Grade.NotMet;
            strength |= grade == Model.Grade.Strength;
            partly |= grade == Model.Grade.PartlyMet;
        }

        if (!applies) return Model.Grade.NotApplicable;
        if (!evidenced) return Model.Grade.NotEvidenced;
        if (essentialNotMet) return Model.Grade.NotMet;
        if (gap) return Model.Grade.PartlyMet;

        // A contributory gap in the evidence does not hide a strength; a contributory partly met does.
        return strength && !partly ? Model.Grade.Strength : Model.Grade.Met;
    }
}
