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
            .Yield(_ => new QuestionGrade(question.Question.Code, @case.CaseId, Grade(question, @case, findings)));
    }

    // A criterion that failed leaves no finding; without it the question's grade would be a guess.
    private static Grade? Grade(QuestionUnderReview question, CaseUnderReview @case, IEnumerable<Finding> findings)
    {
        var found = findings.ToList();
        if (found.Count < question.Criteria.Count) return null;

        var status = Say.Property(@case.Status);
        return Combine(found.Select(finding => (finding.Grade, Essential: question.Criteria[finding.Code].IsEssentialFor(status))).ToList());
    }

    /// <summary>The grade of a question from its findings, each with whether its criterion is essential.</summary>
    internal static Grade Combine(List<(Grade Grade, bool Essential)> findings)
    {
        var applicable = findings.FindAll(finding => finding.Grade != Model.Grade.NotApplicable);
        if (applicable.Count == 0) return Model.Grade.NotApplicable;
        if (applicable.TrueForAll(finding => finding.Grade == Model.Grade.NotEvidenced)) return Model.Grade.NotEvidenced;
        if (applicable.Exists(finding => finding is { Essential: true, Grade: Model.Grade.NotMet })) return Model.Grade.NotMet;

        if (applicable.Exists(finding => finding is { Essential: true, Grade: Model.Grade.PartlyMet or Model.Grade.NotEvidenced }
            or { Essential: false, Grade: Model.Grade.NotMet }))
        {
            return Model.Grade.PartlyMet;
        }

        // A contributory gap in the evidence does not hide a strength; a contributory partly met does.
        var strength = applicable.Exists(finding => finding.Grade == Model.Grade.Strength)
            && !applicable.Exists(finding => finding.Grade is Model.Grade.PartlyMet);
        return strength ? Model.Grade.Strength : Model.Grade.Met;
    }
}
