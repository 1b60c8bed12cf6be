using CaseAudit.Model;

namespace CaseAudit.Rules.Judging;

/// <summary>The time between two events of a series, or from the last event to the day that is judged.</summary>
/// <param name="Series">Which series: <c>visits</c>, <c>supervision</c>, <c>oversight</c>, <c>coreGroups</c>.</param>
/// <param name="From">The day it begins: an event, or the first day of the period.</param>
/// <param name="To">The day it ends: an event or, when it is open, the last day that is judged.</param>
/// <param name="Interval">The standard in force on the day it begins.</param>
/// <param name="Due">The last day that would have been in time.</param>
/// <param name="Open">Whether no event has ended it yet.</param>
/// <param name="Before">The event that begins it; null at the start of the period.</param>
/// <param name="After">The event that ends it; null when open.</param>
public sealed record Gap(string Series, DateOnly From, DateOnly To, Standard Interval, DateOnly Due, bool Open, Evidence? Before, Evidence? After)
    : JudgedSpan(From, To, Interval, Due, Open)
{
    /// <summary>What began the clock, where that was no event of the series: the start of a placement.</summary>
    public Evidence? ClockStart { get; init; }

    /// <summary>What cut the gap off before an event could end it: a move to another placement; null otherwise.</summary>
    public Evidence? CutOff { get; init; }

    /// <summary>Of the days alone: few gaps of a case share them, and those are compared in full.</summary>
    public override int GetHashCode() => HashCode.Combine(From, To);
}
