using CaseAudit.Model;
using CaseAudit.Rules.Facts;
using CaseAudit.Rules.Wording;

namespace CaseAudit.Rules.CaseRecord.CR03_ChildSeenAlone;

/// <summary>Where the child's wishes and feelings – or, of a small child, what was observed – can be recorded.</summary>
internal static class RecordedViews
{
    /// <summary>Whether the child's views reached a meeting.</summary>
    public static bool Reached(ChildParticipation? participation) =>
        participation is ChildParticipation.Attended or ChildParticipation.AttendedViewsByAdvocate or ChildParticipation.ViewsConveyed;

    /// <summary>
    /// The latest on or before a day: at a visit, whatever came of it, since a child can be heard by telephone; in direct work of which something
    /// is recorded; in an assessment, of the day it was completed, else started; in a plan, of the day it was last updated, else made; or at a
    /// meeting that the child's views reached. Null where there is none.
    /// </summary>
    public static RecordedView? Latest(
        DateOnly until, List<Recorded<Visit>> visits, List<Recorded<DirectWork>> directWork, List<Recorded<Assessment>> assessments, List<Recorded<Plan>> plans, List<Recorded<Meeting>> meetings)
    {
        RecordedView? latest = null;
        Read(visits);
        Read(directWork);
        Read(assessments);
        Read(plans);
        Read(meetings);
        return latest;

        void Read<T>(List<Recorded<T>> records)
            where T : class
        {
            foreach (var record in records)
            {
                if (RecordedView.In(record) is { } view && view.Date <= until && !(view.Date <= latest?.Date)) latest = view;
            }
        }
    }

    /// <summary>How the child took part in a meeting that says so.</summary>
    public static Evidence Participation(Recorded<Meeting> meeting) =>
        meeting.Shows("childParticipation", meeting.Item.Date, meeting.Item.ChildParticipation is ChildParticipation how ? Say.Words(how) : null);
}
