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
        CaseUnderReview @case, Standards standards, IReadOnlyList<Recorded<Placement>> placements, IReadOnlyList<Evidence> visits)
    {
        var start = Visiting.PeriodStart(@case);
        var visited = visits.Select(visit => visit.Date!.Value).ToHashSet();
        var moves = placements.Select(placement => placement.Item.From).Where(day => day > start && day <= @case.End && !visited.Contains(day));
        List<DateOnly> clocks = [start, .. moves.Distinct().Order()];
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

        // A child begins to be looked after in a placement, even where no placement is recorded.
        bool OpensFirst(DateOnly day) => !visited.Contains(day) && (day == @case.LookedAfterSince || placements.Any(placement => placement.Item.From == day));
    }

    private static Evidence? StartOn(IEnumerable<Recorded<Placement>> placements, DateOnly day) =>
        placements.FirstOrDefault(placement => placement.Item.From == day)?.Shows("from", day, "placement began");
}
