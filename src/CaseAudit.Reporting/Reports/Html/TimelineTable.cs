using System.Xml.Linq;
using CaseAudit.Rules.Wording;

namespace CaseAudit.Reporting;

/// <summary>A timeline in words: a description for who does not see it, and a table of everything in it.</summary>
internal static class TimelineTable
{
    /// <summary>How much there is, and what was longer than the standard.</summary>
    public static string Describe(Timeline timeline)
    {
        var lanes = timeline.Lanes.Where(lane => lane.Marks.Count + lane.Bands.Count > 0).Select(lane => $"{lane.Name}: {Count(lane)}");
        var late = timeline.Lanes.SelectMany(lane => lane.Gaps.Select(gap => $"{gap.Label} ({Say.Dates(gap.From, gap.To)})")).ToList();
        return $"{Say.Dates(timeline.From, timeline.To)}. {string.Join("; ", lanes)}. "
            + (late.Count == 0 ? "Nothing that was judged was beyond its standard." : $"Beyond the standard: {string.Join("; ", late)}.")
            + " The table after the timeline holds the same.";
    }

    /// <summary>The table, by day.</summary>
    public static XElement Of(Timeline timeline, string id, string caption)
    {
        var table = new HtmlTable(id, caption, "Date", "Kind", "What the record shows");
        foreach (var row in Rows(timeline).OrderBy(row => row.From).ThenBy(row => row.Order)) table.Row(row.When, row.Lane, row.What);
        return table.In("plain timeline-table");
    }

    /// <summary>From when to when a band lasted.</summary>
    public static string When(TimelineBand band) => band.To is DateOnly to ? Say.Dates(band.From, to) : $"since {Say.Date(band.From)}";

    private static IEnumerable<(DateOnly From, int Order, object When, string Lane, object What)> Rows(Timeline timeline)
    {
        foreach (var (lane, order) in timeline.Lanes.Select((lane, order) => (lane, order)))
        {
            foreach (var band in lane.Bands) yield return (band.From, order, When(band), lane.Name, Say.Capital(band.Label));
            foreach (var mark in lane.Marks) yield return (mark.On, order, Say.Date(mark.On), lane.Name, Say.Capital(mark.Label));
            foreach (var gap in lane.Gaps) yield return (gap.From, order, Say.Dates(gap.From, gap.To), lane.Name, Tag.Strong("Beyond the standard: ", gap.Label));
        }
    }

    private static string Count(TimelineLane lane) => string.Join(", ", lane.Bands.Select(band => band.Label)
        .Concat(lane.Marks.Where(mark => mark.Kind != TimelineMarkKind.ReviewDue).Select(mark => mark.Label))
        .GroupBy(label => label, StringComparer.Ordinal)
        .Select(same => same.Count() == 1 ? same.Key : $"{same.Key} ×{Say.Number(same.Count())}"));
}
