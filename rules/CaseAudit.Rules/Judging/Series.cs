using CaseAudit.Model;
using CaseAudit.Rules.Facts;

namespace CaseAudit.Rules.Judging;

/// <summary>The gaps of a series of dated events: visits, supervision, oversight, core groups.</summary>
public static class Series
{
    /// <summary>
    /// The gaps that count: period start to first event, event to next event and, once it is longer than the interval, last
    /// event to the end (G10). Events outside the period are ignored, several on one day are one, a gap of no days is none.
    /// </summary>
    /// <param name="series">Which series.</param>
    /// <param name="start">First day of the period; an event on it counts.</param>
    /// <param name="end">Last day of the period; an event on it counts.</param>
    /// <param name="events">The events in any order, each as the evidence that points to it; its date is the event's day.</param>
    /// <param name="interval">The standard in force on a day; a gap that begins on a day without one is left out.</param>
    /// <param name="standards">The standards in force, for due days.</param>
    public static IReadOnlyList<Gap> Gaps(
        string series, DateOnly start, DateOnly end, IEnumerable<Evidence> events, Func<DateOnly, Standard?> interval, Standards standards)
    {
        var counted = InOrder(events, start, end);
        var gaps = new List<Gap>(counted.Count + 1);
        var from = start;
        Evidence? before = null;
        foreach (var after in counted)
        {
            var to = after.Date!.Value;
            if (to > from && interval(from) is Standard standard) gaps.Add(new Gap(series, from, to, standard, standards.Due(standard, from), false, before, after));
            if (to > from || before is null) before = after;
            from = to;
        }

        if (interval(from) is Standard last && standards.Due(last, from) is var due && due < end) gaps.Add(new Gap(series, from, end, last, due, true, before, null));

        return gaps;
    }

    /// <summary>The gaps over the period of a case, by the interval of its status: that of a child protection plan, or the default.</summary>
    internal static IReadOnlyList<Gap> Gaps(
        string series, CaseUnderReview @case, IEnumerable<Evidence> events, string childProtection, string otherwise, Standards standards)
    {
        var key = @case.Status == CaseStatus.ChildProtection ? childProtection : otherwise;
        return Gaps(series, @case.PeriodStart, @case.End, events, day => standards.At(key, day), standards);
    }

    /// <summary>
    /// The grade of a series. Met from <c>interval.met</c> of the gaps in time, partly met from <c>interval.partly</c>; a strength when all
    /// of at least four are; not met, whatever the share, when the open gap is longer than twice the interval (2 × months for months).
    /// </summary>
    /// <param name="gaps">The gaps that count.</param>
    /// <param name="standards">The standards in force.</param>
    /// <param name="on">The day for which the limits of the share are read.</param>
    /// <returns><see cref="Grade.NotApplicable"/> where no gap counts yet: nothing is due.</returns>
    public static Grade Grade(IReadOnlyList<Gap> gaps, Standards standards, DateOnly on)
    {
        if (gaps.Count == 0) return Model.Grade.NotApplicable;

        var inTime = 0;
        for (var i = 0; i < gaps.Count; i++)
        {
            var gap = gaps[i];
            if (gap.Open && gap.To > standards.Due(gap.Interval, gap.From, 2)) return Model.Grade.NotMet;
            if (gap.InTime) inTime++;
        }

        if (inTime == gaps.Count && gaps.Count >= StrengthFrom) return Model.Grade.Strength;
        return Conditions.OfShare(inTime, gaps.Count, standards, on);
    }

    private static List<Evidence> InOrder(IEnumerable<Evidence> events, DateOnly start, DateOnly end)
    {
        bool Counts(Evidence one) => one.Date >= start && one.Date <= end;
        var all = events.AsList();
        return (all.TrueForAll(Counts) ? all : all.FindAll(Counts)).InOrder(one => one.Date!.Value);
    }

    // G6 fixes the number; it is part of what a series is, not a standard that a council sets.
    private const int StrengthFrom = 4;
}
