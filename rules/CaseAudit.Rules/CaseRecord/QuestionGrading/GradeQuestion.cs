using CaseAudit.Model;
using CaseAudit.Rules.Facts;

namespace CaseAudit.Rules.CaseRecord.QuestionGrading;

/// <summary>Grades each question from its findings (G12).</summary>
[Name("Question grade")]
public sealed class GradeQuestion : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        CaseUnderReview @case = null!;
        FindingsInOrder findings = null!;
        IEnumerable<QuestionUnderReview> questions = null!;
        QuestionGrade grade = null!;

        When()
            .Match(() => @case)
            .Match(() => findings)
            .Query(() => questions, q => q.Match<QuestionUnderReview>().Collect())
            .Query(() => grade, q => q.From(() => Grades(@case, findings, questions)).SelectMany(found => found));

        Then()
            .Yield(_ => grade);
    }

    private static IEnumerable<QuestionGrade> Grades(CaseUnderReview @case, FindingsInOrder findings, IEnumerable<QuestionUnderReview> questions)
    {
        var found = new List<(Grade Grade, bool Essential)>();
        foreach (var question in questions)
        {
            found.Clear();
            foreach (var place in findings.Criteria.PlacesOf(question.Question.Code))
            {
                if (findings[place] is { } finding) found.Add((finding.Grade, findings.Criteria.IsEssential(place, @case.Status)));
            }

            // A criterion that failed leaves no finding; without it the question's grade would be a guess.
            yield return new QuestionGrade(question.Question.Code, @case.CaseId, found.Count < question.Criteria.Count ? null : Combine(found));
        }
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
