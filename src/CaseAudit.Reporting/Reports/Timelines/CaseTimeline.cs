using CaseAudit.Model;

namespace CaseAudit.Reporting;

/// <summary>Reads the timeline of a case: events from the record, what was due and late from the findings that judged it.</summary>
internal static class CaseTimeline
{
    private const int MonthsShownAtLeast = 12;

    /// <summary>The timeline over the period that the findings judged.</summary>
    public static Timeline Of(JudgedCase judged, CaseExtract record)
    {
        var spans = judged.Questions.SelectMany(question => question.Findings).Where(finding => finding.Spans.Count > 0)
            .ToDictionary(finding => finding.Code, finding => finding.Spans, StringComparer.Ordinal);
        var end = record.Closed is DateOnly closed && closed >= record.Opened && closed < judged.AsOf ? closed : judged.AsOf;
        var from = Start(record.Opened, end, spans.Values.SelectMany(all => all));
        var nextReview = Of(spans, "CR02.2").Select(span => span.Due).Append(end).Max();
        var lanes = new TimelineLanes(record, from, end, spans);
        return new Timeline(from, nextReview, judged.AsOf, lanes.All());
    }

    /// <summary>The stretches that a criterion judged; none where it was not judged.</summary>
    internal static IReadOnlyList<JudgedSpan> Of(IReadOnlyDictionary<string, IReadOnlyList<JudgedSpan>> spans, string code) => spans.GetValueOrDefault(code) ?? [];

    // What is judged lies in the lookback; where nothing is, the last year is shown, or the episode if that is shorter.
    private static DateOnly Start(DateOnly opened, DateOnly end, IEnumerable<JudgedSpan> spans)
    {
        var year = end.AddMonths(-MonthsShownAtLeast);
        var earliest = spans.Select(span => span.From).Append(year > opened ? year : opened).Min();
        return earliest < end ? earliest : end.AddMonths(-1);
    }
}
