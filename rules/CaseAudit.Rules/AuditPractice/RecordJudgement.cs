using CaseAudit.Model;
using CaseAudit.Rules.Facts;
using CaseAudit.Rules.Wording;

namespace CaseAudit.Rules.AuditPractice;

/// <summary>What a case’s own record says of one practice area (V4).</summary>
/// <param name="Record">The record.</param>
/// <param name="Map">The area.</param>
/// <param name="Rank">Its rank; null where none of the mapped codes has evidence.</param>
/// <param name="Findings">The record’s findings in the area.</param>
public sealed record RecordJudgement(AuditedRecord Record, PracticeAreaMap Map, RecordRank? Rank, IReadOnlyList<Finding> Findings)
{
    private const int Top = (int)RecordRank.GoodOrBetter;

    /// <summary>Judges an area from the grades of a record, each of which stands for a judgement (<c>judgement.…</c>).</summary>
    public static RecordJudgement Of(AuditedRecord record, PracticeAreaMap map, Standards standards)
    {
        int PointsOf(string code) => GradeOf(record, code) is Grade grade ? Points(grade, standards, record.Judged.AsOf) : 0;
        var points = map.Codes.Select(PointsOf).Where(points => points > 0).ToList();
        return new(record, map, RankOf(points, map.Questions.Any(question => PointsOf(question) == (int)RecordRank.Inadequate)), [.. record.Findings.Values.Where(map.Holds)]);
    }

    /// <summary>The points that a grade counts: the rank of its judgement, outstanding one more than the highest, 0 for none.</summary>
    public static int Points(Grade grade, Standards standards, DateOnly on) => grade == Grade.NotApplicable ? 0 : standards.Switch("judgement." + Say.Property(grade), on) switch
    {
        "outstanding" => Top + 1,
        "good" => Top,
        "requiresImprovement" => (int)RecordRank.RequiresImprovement,
        "inadequate" => (int)RecordRank.Inadequate,
        _ => 0,
    };

    /// <summary>
    /// The mean of the points to the nearest rank, ties down; what is outstanding lifts the mean but not above the highest rank, and a question
    /// that is inadequate keeps the area from it.
    /// </summary>
    /// <param name="points">The points of the grades that count.</param>
    /// <param name="inadequate">Whether a mapped question is inadequate.</param>
    public static RecordRank? RankOf(IReadOnlyCollection<int> points, bool inadequate)
    {
        if (points.Count == 0) return null;

        // Whole numbers, so that a tie is a tie: the least rank that is at least mean - 1/2.
        var (twice, of) = ((2 * points.Sum()) - points.Count, 2 * points.Count);
        var nearest = Math.Max((twice + of - 1) / of, (int)RecordRank.Inadequate);
        return (RecordRank)Math.Min(nearest, inadequate ? (int)RecordRank.RequiresImprovement : Top);
    }

    private static Grade? GradeOf(AuditedRecord record, string code) =>
        record.Grades.TryGetValue(code, out var grade) ? grade : record.Findings.TryGetValue(code, out var finding) ? finding.Grade : null;
}
