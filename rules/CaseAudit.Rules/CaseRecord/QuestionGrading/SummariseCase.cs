using CaseAudit.Model;
using CaseAudit.Rules.Facts;

namespace CaseAudit.Rules.CaseRecord.QuestionGrading;

/// <summary>Says what stands out in a case, from its findings and question grades.</summary>
[Name("Strengths and areas for consideration")]
public sealed class SummariseCase : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        CaseUnderReview @case = null!;
        FindingsInOrder findings = null!;
        IEnumerable<QuestionGrade> grades = null!;

        When()
            .Match(() => @case)
            .Match(() => findings)
            .Query(() => grades, q => q.Match<QuestionGrade>().Collect());

        Then()
            .Yield(_ => Summarise(@case, findings, grades));
    }

    private static CaseOverview Summarise(CaseUnderReview @case, FindingsInOrder findings, IEnumerable<QuestionGrade> grades)
    {
        var criteria = findings.Criteria;
        var isMetInFull = new bool[criteria.Criteria.Count];
        foreach (var grade in grades)
        {
            if (grade.Grade is not (Grade.Met or Grade.Strength)) continue;
            foreach (var place in criteria.PlacesOf(grade.Question)) isMetInFull[place] = true;
        }

        List<Finding> strengths = [], areas = [];
        for (var place = 0; place < isMetInFull.Length; place++)
        {
            if (findings[place] is not { } finding) continue;
            if (finding.Grade == Grade.Strength || (finding.Grade == Grade.Met && isMetInFull[place] && criteria.IsEssential(place, @case.Status))) strengths.Add(finding);
            else if (finding.Grade is Grade.PartlyMet or Grade.NotMet or Grade.NotEvidenced) areas.Add(finding);
        }

        return new CaseOverview(@case.CaseId, strengths, areas);
    }
}
