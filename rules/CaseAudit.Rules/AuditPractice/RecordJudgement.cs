using CaseAudit.Model;
using CaseAudit.Rules.Facts;

namespace CaseAudit.Rules.AuditPractice;

/// <summary>What a case’s own record says of one practice area (V4).</summary>
/// <param name="Record">The record.</param>
/// <param name="Map">The area.</param>
/// <param name="Rank">Its rank; null where none of the mapped codes has evidence.</param>
/// <param name="Findings">The record’s findings in the area.</param>
public sealed record RecordJudgement(AuditedRecord Record, PracticeAreaMap Map, RecordRank? Rank, IReadOnlyList<Finding> Findings)
{
    private const int Top = (int)RecordRank.GoodOrBetter;

    /// <summary>Judges an area from the grades of a record.</summary>
    public static RecordJudgement Of(AuditedRecord record, PracticeAreaMap map)
    {
        var grades = map.Codes.Select(code => GradeOf(record, code)).OfType<Grade>().Where(grade => Points(grade) > 0).ToList();
        return new(record, map, RankOf(grades, map.Questions.Any(question => GradeOf(record, question) == Grade.NotMet)), [.. record.Findings.Values.Where(map.Holds)]);
    }

    /// <summary>
    /// The mean of the grades to the nearest rank, ties down; a strength lifts the mean but not above the highest rank, and a question that is
    /// not met keeps the area from it.
    /// </summary>
    /// <param name="grades">The grades with evidence.</param>
    /// <param name="questionNotMet">Whether a mapped question is not met.</param>
    public static RecordRank? RankOf(IReadOnlyCollection<Grade> grades, bool questionNotMet)
    {
        if (grades.Count == 0) return null;

        // Whole numbers, so that a tie is a tie: the least rank that is at least mean - 1/2.
        var (twice, of) = ((2 * grades.Sum(Points)) - grades.Count, 2 * grades.Count);
        var nearest = Math.Max((twice + of - 1) / of, (int)RecordRank.Inadequate);
        return (RecordRank)Math.Min(nearest, questionNotMet ? (int)RecordRank.RequiresImprovement : Top);
    }

    private static Grade? GradeOf(AuditedRecord record, string code) =>
        record.Grades.TryGetValue(code, out var grade) ? grade : record.Findings.TryGetValue(code, out var finding) ? finding.Grade : null;

    private static int Points(Grade grade) => grade switch
    {
        Grade.Strength => Top + 1,
        Grade.Met => Top,
        Grade.PartlyMet => (int)RecordRank.RequiresImprovement,
        Grade.NotMet => (int)RecordRank.Inadequate,
        _ => 0,
    };
}
