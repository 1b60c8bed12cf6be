using CaseAudit.Review;

namespace CaseAudit.Reporting;

/// <summary>The cases taken together; <c>asOf</c> stands only when all cases agree on it.</summary>
public sealed record SummaryEntry(int Cases, DateOnly? AsOf, IReadOnlyList<QuestionCounts> Questions, IReadOnlyList<ThemeEntry> Themes, ExceptionCounts? Exceptions)
{
    internal static SummaryEntry Of(ReviewSummary summary) => new(
        summary.Cases,
        summary.AsOf?.OneDay,
        [.. summary.Questions.Select(question => QuestionCounts.Of(question.Code, summary.Of(question.Code)))],
        [.. Review.Themes.Of(summary).Select(theme => new ThemeEntry(theme.Question, theme.Text))],
        ExceptionCounts.Of(ExceptionEntry.Of(summary)));
}
