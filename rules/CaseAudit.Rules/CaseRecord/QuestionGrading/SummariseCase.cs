using CaseAudit.Model;
using CaseAudit.Rules.Facts;
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
        Catalogue catalogue = null!;
        IEnumerable<QuestionGrade> grades = null!;
        IEnumerable<Finding> findings = null!;

        When()
            .Match(() => @case)
            .Match(() => catalogue)
            .Query(() => grades, q => q.Match<QuestionGrade>().Collect())
            .Query(() => findings, q => q.Match<Finding>().Collect());

        Then()
            .Yield(_ => Summarise(@case, catalogue, grades, findings));
    }

    private static CaseOverview Summarise(CaseUnderReview @case, Catalogue catalogue, IEnumerable<QuestionGrade> grades, IEnumerable<Finding> findings)
    {
        var status = Say.Property(@case.Status);
        var metInFull = grades
            .Where(grade => grade.Grade is Grade.Met or Grade.Strength)
            .Select(grade => grade.Question)
            .ToHashSet(StringComparer.Ordinal);

        var byCode = findings.ToDictionary(finding => finding.Code, StringComparer.Ordinal);
        var ranked = catalogue.Criteria
            .Where(criterion => byCode.ContainsKey(criterion.Code))
            .OrderBy(criterion => criterion.Significance)
            .Select(criterion => (Finding: byCode[criterion.Code], Criterion: criterion))
            .ToList();

        return new CaseOverview(
            @case.CaseId,
            [.. ranked.Where(one => one.Finding.Grade == Grade.Strength
                    || (one.Finding.Grade == Grade.Met && one.Criterion.IsEssentialFor(status) && metInFull.Contains(one.Criterion.Question)))
                .Select(one => one.Finding)],
            [.. ranked.Where(one => one.Finding.Grade is Grade.PartlyMet or Grade.NotMet or Grade.NotEvidenced).Select(one => one.Finding)]);
    }
}
