using CaseAudit.Model;
using CaseAudit.Rules.Facts;

namespace CaseAudit.Rules.CaseRecord.CR07_Partnership;

/// <summary>The first core group after the initial conference, which has a standard of its own and does not count in the series.</summary>
/// <param name="From">The initial conference; the start of the status where none is recorded.</param>
/// <param name="Conference">Where the conference stands; null where none is recorded.</param>
/// <param name="Standard">The standard in force on that day.</param>
/// <param name="Due">The last day in time.</param>
/// <param name="Held">The first core group; null while none is recorded.</param>
public sealed record FirstCoreGroup(DateOnly From, Recorded<Meeting>? Conference, Standard Standard, DateOnly Due, Recorded<Meeting>? Held)
{
    /// <summary>Whether it was held by the due day.</summary>
    public bool InTime => Held is not null && Held.Item.Date <= Due;

    /// <summary>
    /// The first core group of the plan. Null where it was due before the period that is judged – an extract need not reach back so far –
    /// and where no standard was in force.
    /// </summary>
    public static FirstCoreGroup? Of(CaseUnderReview @case, Standards standards, IEnumerable<Recorded<Meeting>> meetings)
    {
        var held = meetings.ToList();
        var conference = held
            .FindAll(meeting => meeting.Item.Type == MeetingType.InitialConference && meeting.Item.Date >= @case.Opened)
            .MaxBy(meeting => meeting.Item.Date);
        var from = conference?.Item.Date ?? @case.StatusStart;
        if (standards.At(StandardKeys.CoreGroupFirst, from) is not Standard standard) return null;

        var due = standards.Due(standard, from);
        var first = held.FindAll(meeting => meeting.Item.Type == MeetingType.CoreGroup && meeting.Item.Date >= from).MinBy(meeting => meeting.Item.Date);
        return due < @case.PeriodStart ? null : new FirstCoreGroup(from, conference, standard, due, first);
    }
}
