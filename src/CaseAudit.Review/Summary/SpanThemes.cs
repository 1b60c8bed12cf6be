using CaseAudit.Rules.Wording;

namespace CaseAudit.Review;

/// <summary>How long is typical, and how long was the longest.</summary>
public static class SpanThemes
{
    private static readonly IReadOnlyList<(string Question, string Name, string Between)> All =
    [
        ("CR03", "visits", "visits at which the child was seen"),
        ("CR07", "coreGroups", "core groups"),
        ("CR08", "oversight", "records of management oversight"),
        ("CR09", "supervision", "supervision sessions"),
    ];

    /// <summary>The sentences, in the order of the questions; a series of which no gap was judged has none.</summary>
    public static IReadOnlyList<Theme> Of(ReviewSummary summary)
    {
        ArgumentNullException.ThrowIfNull(summary);
        return [.. All.Where(one => summary.Spans.Of(one.Name).Total > 0).Select(one => new Theme(one.Question, Sentence(summary.Spans.Of(one.Name), one.Between)))];
    }

    private static string Sentence(SpanCounts spans, string between) => spans.Total == 1
        ? $"One gap between {between} was judged, of {Length(spans.Longest)} ({Say.List(spans.WithLongest.CaseIds)})."
        : $"The typical gap between {between} was {Length(spans.Typical)}, the longest {Length(spans.Longest)} ({Say.List(spans.WithLongest.CaseIds)}).";

    // A span of so many days in words; which days they were differs from case to case.
    private static string Length(int days) => Say.Span(new DateOnly(2001, 1, 1), new DateOnly(2001, 1, 1).AddDays(days));
}
