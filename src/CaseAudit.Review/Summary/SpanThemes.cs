using CaseAudit.Rules.Wording;

namespace CaseAudit.Review;

/// <summary>How long is typical, and how long was the longest.</summary>
public static class SpanThemes
{
    private static readonly IReadOnlyList<(string Code, string Between)> All =
    [
        ("CR03.1", "visits at which the child was seen"),
        ("CR08.2", "records of management oversight"),
        ("CR09.1", "supervision sessions"),
    ];

    /// <summary>The sentences, in the order of the questions; a series of which no gap was judged has none.</summary>
    public static IReadOnlyList<Theme> Of(ReviewSummary summary)
    {
        ArgumentNullException.ThrowIfNull(summary);
        return [.. All.Where(one => summary.Spans.Of(one.Code).Total > 0).Select(one => new Theme(one.Code[..4], Sentence(summary.Spans.Of(one.Code), one.Between)))];
    }

    private static string Sentence(SpanCounts spans, string between) => spans.Total == 1
        ? $"One gap between {between} was judged, of {Length(spans.Longest)} ({Say.List(spans.WithLongest.CaseIds)})."
        : $"The typical gap between {between} was {Length(spans.Typical)}, the longest {Length(spans.Longest)} ({Say.List(spans.WithLongest.CaseIds)}).";

    // A span of so many days in words; which days they were differs from case to case.
    private static string Length(int days) => Say.Span(new DateOnly(2001, 1, 1), new DateOnly(2001, 1, 1).AddDays(days));
}
