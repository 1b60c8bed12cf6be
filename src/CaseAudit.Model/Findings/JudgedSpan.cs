namespace CaseAudit.Model;

/// <summary>A stretch of time that a finding judged: from what day something was awaited, by when it was due, and when it came.</summary>
/// <param name="From">The day on which the time begins to run.</param>
/// <param name="To">The day on which it came or, while it is open, the last day that is judged.</param>
/// <param name="Interval">The standard in force on the day it begins.</param>
/// <param name="Due">The last day in time.</param>
/// <param name="Open">Whether it has not come yet.</param>
public record JudgedSpan(DateOnly From, DateOnly To, Standard Interval, DateOnly Due, bool Open)
{
    /// <summary>Whether it came, or can still come, in time; exactly on the day is (G7).</summary>
    public bool InTime => To <= Due;

    /// <summary>Length in calendar days.</summary>
    public int Days => To.DayNumber - From.DayNumber;
}
