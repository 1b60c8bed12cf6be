using CaseAudit.Model;
using CaseAudit.Rules.CaseRecord.Derived;
using CaseAudit.Rules.Facts;
using CaseAudit.Rules.Judging;

namespace CaseAudit.Rules.CaseRecord.CR03_ChildSeenAlone;

/// <summary>The visiting clocks of a looked-after child: each placement start opens a new one.</summary>
internal static class PlacementClocks
{
    /// <summary>
    /// The gaps of each placement in turn. A gap cut off by a move counts only when its time was already over; a visit on the day of a move ends
    /// the gap before it and is the new placement's first visit.
    /// </summary>
    public static IEnumerable<Gap> Gaps(
        CaseUnderReview @case, Standards standards, List<Recorded<Placement>> placements, List<Evidence> visits)
    {
        var start = Visiting.PeriodStart(@case);
        List<DateOnly> clocks = [start];
        foreach (var placement in placements)
        {
            var move = placement.Item.From;
            if (move > start && move <= @case.End && !clocks.Contains(move) && !IsVisited(move)) clocks.Add(move);
        }

        clocks.Sort();
        for (var i = 0; i < clocks.Count; i++)
        {
            var isLast = i == clocks.Count - 1;
            foreach (var gap in Between(clocks[i], isLast ? @case.End : clocks[i + 1]))
            {
                // What is open at a move was cut off by it, and stands here only because it was over by then.
                var began = gap.Before is null && gap.From == clocks[i] ? gap with { ClockStart = StartOn(placements, clocks[i]) } : gap;
                yield return isLast || !gap.Open ? began : began with { Open = false, CutOff = StartOn(placements, clocks[i + 1]) };
            }
        }

        IReadOnlyList<Gap> Between(DateOnly from, DateOnly to) =>
            Series.Gaps(VisitGaps.Series, from, to, visits, day => day == from && OpensFirst(day) ? standards.At(StandardKeys.VisitsLookedAfterFirst, day) : Visiting.Interval(@case, standards, placements, day), standards);

        bool IsVisited(DateOnly day) => visits.Exists(visit => visit.Date == day);

        // A child begins to be looked after in a placement, even where no placement is recorded.
        bool OpensFirst(DateOnly day) => !IsVisited(day) && (day == @case.LookedAfterSince || placements.Exists(placement => placement.Item.From == day));
    }

    private static Evidence? StartOn(List<Recorded<Placement>> placements, DateOnly day) =>
        placements.Find(placement => placement.Item.From == day)?.Shows("from", day, "placement began");
}
