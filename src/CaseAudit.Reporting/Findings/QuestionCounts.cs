using CaseAudit.Model;
using CaseAudit.Review;
using CaseAudit.Rules.Wording;

namespace CaseAudit.Reporting;

/// <summary>How many cases earned each grade in one question; grades that no case earned are left out.</summary>
public sealed record QuestionCounts(string Code, IReadOnlyDictionary<string, int> Grades)
{
    internal static QuestionCounts Of(string code, GradeCounts counts) => new(
        code,
        Enum.GetValues<Grade>().Where(grade => counts[grade] > 0).ToDictionary(grade => Say.Property(grade), grade => counts[grade], StringComparer.Ordinal));
}
