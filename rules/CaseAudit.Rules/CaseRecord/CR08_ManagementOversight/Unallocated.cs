using CaseAudit.Model;
using CaseAudit.Rules.Facts;
using CaseAudit.Rules.Judging;

namespace CaseAudit.Rules.CaseRecord.CR08_ManagementOversight;

/// <summary>A stretch of the lookback without an allocated worker.</summary>
/// <param name="From">The last day with a worker, or the first day of the period.</param>
/// <param name="To">The next day with a worker, or the last day that is judged.</param>
/// <param name="WorkingDays">The working days strictly between the two: a worker who leaves on a Friday and one who starts on the Monday leave none.</param>
/// <param name="Limit">The standard in force on the day it begins.</param>
/// <param name="Before">The allocation that ended; null at the start of the period.</param>
/// <param name="After">The allocation that began; null at its end.</param>
internal sealed record Unallocated(DateOnly From, DateOnly To, int WorkingDays, Standard Limit, Recorded<Allocation>? Before, Recorded<Allocation>? After)
{
    /// <summary>Whether it is longer than the standard allows; exactly on it is not (G7).</summary>
    public bool TooLong => WorkingDays > Limit.Value;

    /// <summary>The stretches between the allocations given, from the later of the day opened and the start of the lookback.</summary>
    public static List<Unallocated> Between(List<Recorded<Allocation>> allocations, CaseUnderReview @case, Standards standards)
    {
        var stretches = new List<Unallocated>();
        var covered = @case.EpisodeLookbackStart;
        Recorded<Allocation>? before = null;
        foreach (var allocation in allocations.InOrder(one => one.Item.From))
        {
            Add(allocation.Item.From, allocation);
            var to = allocation.Item.To ?? @case.End;
            if (to < covered) continue;

            covered = to;
            before = allocation;
        }

        Add(@case.End, null);
        return stretches;

        void Add(DateOnly to, Recorded<Allocation>? after)
        {
            if (to > @case.End) to = @case.End;
            if (to > covered && standards.At(StandardKeys.AllocationGap, covered) is Standard limit
                && standards.Calendar.StrictlyBetween(covered, to) is var days and > 0)
            {
                stretches.Add(new(covered, to, days, limit, before, after));
            }
        }
    }
}
