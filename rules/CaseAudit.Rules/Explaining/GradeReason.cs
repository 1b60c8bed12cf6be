using CaseAudit.Model;
using CaseAudit.Rules.CaseRecord.QuestionGrading;
using CaseAudit.Rules.Wording;

namespace CaseAudit.Rules.Explaining;

/// <summary>Why a question has its grade (G12), and which findings decided it. See <see cref="GradeQuestion.Combine"/>.</summary>
internal static class GradeReason
{
    public static (string Why, IReadOnlyList<Finding> Deciding) Of(Grade? grade, IReadOnlyList<(Finding Finding, bool Essential)> findings)
    {
        var deciding = findings.Where(one => Decides(grade, one.Finding.Grade, one.Essential)).Select(one => one.Finding).ToList();
        return (grade switch
        {
            null => "It has no grade, because a criterion could not be judged.",
            Grade.NotApplicable => "None of its criteria applies to this case.",
            Grade.NotEvidenced => "The record is silent on every criterion that applies.",
            Grade.NotMet => $"The essential {Named(deciding)} not met.",
            Grade.PartlyMet => $"No essential criterion is not met, but {PartlyMet(findings)}.",
            Grade.Strength => $"Every essential criterion that applies is met, none of the others is partly met or not met, and the {Named(deciding)} {(deciding.Count == 1 ? "a strength" : "strengths")}.",
            _ => "Every essential criterion that applies is met, and none of the others is not met.",
        }, deciding);
    }

    private static bool Decides(Grade? question, Grade grade, bool essential) => question switch
    {
        null => false,
        Grade.NotApplicable or Grade.NotEvidenced => grade == question,
        Grade.NotMet => essential && grade == Grade.NotMet,
        Grade.PartlyMet => essential ? grade is Grade.PartlyMet or Grade.NotEvidenced : grade == Grade.NotMet,
        Grade.Strength => grade == Grade.Strength,
        _ => essential && grade is Grade.Met or Grade.Strength,
    };

    private static string PartlyMet(IReadOnlyList<(Finding Finding, bool Essential)> findings)
    {
        var reasons = new[] { (true, Grade.PartlyMet, "partly met"), (true, Grade.NotEvidenced, "without evidence on the record"), (false, Grade.NotMet, "not met") }
            .Select(reason => (Findings: findings.Where(one => (one.Essential, one.Finding.Grade) == (reason.Item1, reason.Item2)).Select(one => one.Finding).ToList(), Words: reason))
            .Where(reason => reason.Findings.Count > 0);
        return Say.List(reasons.Select(reason => $"the {(reason.Words.Item1 ? "essential" : "contributory")} {Named(reason.Findings)} {reason.Words.Item3}"));
    }

    private static string Named(IReadOnlyList<Finding> findings) => findings is [var only]
        ? $"criterion {only.Code} is"
        : $"criteria {Say.List(findings.Select(finding => finding.Code))} are";
}
