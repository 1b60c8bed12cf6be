using CaseAudit.Model;
using CaseAudit.Rules.CaseRecord.QuestionGrading;
using CaseAudit.Rules.Facts;
using CaseAudit.Rules.Judging;

namespace CaseAudit.Rules.AuditPractice;

/// <summary>Grades each practice area over the audits: by the share of audits at met or better (V1).</summary>
[Name("Area grade")]
public sealed class GradeArea : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        ProgrammeUnderReview programme = null!;
        Standards standards = null!;
        PracticeAreaMap map = null!;
        QuestionUnderReview question = null!;
        IEnumerable<AreaOfAudit> areas = null!;
        IEnumerable<Finding> findings = null!;

        When()
            .Match(() => programme)
            .Match(() => standards)
            .Match(() => map)
            .Match(() => question, q => q.Question.Code == map.Question)
            .Query(() => areas, q => q.Match<AreaOfAudit>(a => a.Map == map).Collect())
            .Query(() => findings, q => q.Match<Finding>(f => question.Criteria.ContainsKey(f.Code)).Collect());

        Then()
            .Yield(_ => Of(programme, standards, map, question, areas.AsList(), findings.ToLookup(finding => finding.Subject, StringComparer.Ordinal)));
    }

    private static AreaGrade Of(
        ProgrammeUnderReview programme, Standards standards, PracticeAreaMap map, QuestionUnderReview question, List<AreaOfAudit> areas, ILookup<string, Finding> findings)
    {
        var graded = question.Criteria.Keys.Where(code => code != AP11_4_IndependentAuditor.Code).ToList();
        var all = areas.SelectMany(area => findings[area.Subject]).ToList();
        var complete = areas.TrueForAll(area => findings[area.Subject].Count(finding => graded.Contains(finding.Code)) == graded.Count);
        return new(
            map,
            complete ? OfSample(areas.ConvertAll(area => OfAudit(map, question, findings[area.Subject].Where(finding => graded.Contains(finding.Code)))), standards, programme.AsOf) : null,
            new AreaCoverage(
                areas.Count(area => area.Coverage == Coverage.Covered),
                areas.Count(area => area.Audit is not null),
                Count(map.Criterion(APnn_2_Evidenced.Number), Grade.Met),
                Count(map.Criterion(APnn_3_Accurate.Number), Grade.Met, Grade.PartlyMet, Grade.NotMet))
            {
                Independent = Count(AP11_4_IndependentAuditor.Code, Grade.Met),
            });

        // What is not asked has no count: none of so many would say that it was looked for.
        int? Count(string code, params Grade[] grades) => question.Criteria.ContainsKey(code) ? all.Count(finding => finding.Code == code && grades.Contains(finding.Grade)) : null;
    }

    // Where accuracy could not be checked, the other two criteria stand for the audit.
    private static Grade OfAudit(PracticeAreaMap map, QuestionUnderReview question, IEnumerable<Finding> findings) =>
        GradeQuestion.Combine([.. findings.Where(finding => finding.Code != map.Criterion(APnn_3_Accurate.Number) || finding.Grade != Grade.NotEvidenced).Select(finding => (finding.Grade, question.Criteria[finding.Code].Essential))]);

    private static Grade? OfSample(List<Grade> audits, Standards standards, DateOnly on)
    {
        var applicable = audits.FindAll(grade => grade != Grade.NotApplicable);
        if (applicable.Count == 0) return Grade.NotApplicable;
        return applicable.TrueForAll(grade => grade == Grade.NotEvidenced)
            ? Grade.NotEvidenced
            : Conditions.OfShare(applicable.Count(grade => grade is Grade.Met or Grade.Strength), applicable.Count, standards, on);
    }
}
