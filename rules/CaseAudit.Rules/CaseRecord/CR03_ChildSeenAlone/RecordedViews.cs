using CaseAudit.Model;
using CaseAudit.Rules.Facts;
using CaseAudit.Rules.Judging;
using CaseAudit.Rules.Wording;

namespace CaseAudit.Rules.CaseRecord.CR03_ChildSeenAlone;

/// <summary>Where the child's wishes and feelings – or, of a small child, what was observed – can be recorded.</summary>
internal static class RecordedViews
{
    /// <summary>Whether the child's views reached a meeting.</summary>
    public static bool Reached(ChildParticipation? participation) =>
        participation is ChildParticipation.Attended or ChildParticipation.AttendedViewsByAdvocate or ChildParticipation.ViewsConveyed;

    /// <summary>Views recorded at a visit, whatever came of it: a child can be heard by telephone.</summary>
    public static IEnumerable<Evidence> In(IEnumerable<Recorded<Visit>> visits) =>
        visits.Where(visit => Silence.Recorded(visit.Item.ChildViews) == true).Select(visit => visit.Shows("childViews", visit.Item.Date, "recorded at a visit"));

    /// <summary>Direct work of which something is recorded.</summary>
    public static IEnumerable<Evidence> In(IEnumerable<Recorded<DirectWork>> directWork) =>
        directWork.Where(work => (Silence.Recorded(work.Item.Summary) ?? Silence.Recorded(work.Item.Tool)) == true).Select(work => work.Shows(work.Item.Date, "direct work"));

    /// <summary>Views in an assessment, of the day it was completed, else started.</summary>
    public static IEnumerable<Evidence> In(IEnumerable<Recorded<Assessment>> assessments) =>
        assessments.Where(assessment => Silence.Recorded(assessment.Item.ChildViews) == true)
            .Select(assessment => assessment.Shows("childViews", assessment.Item.Completed ?? assessment.Item.Started, "recorded in an assessment"));

    /// <summary>Views in a plan, of the day it was last updated, else made.</summary>
    public static IEnumerable<Evidence> In(IEnumerable<Recorded<Plan>> plans) =>
        plans.Where(plan => Silence.Recorded(plan.Item.ChildViews) == true).Select(plan => plan.Shows("childViews", plan.Item.Updated ?? plan.Item.Created, "recorded in a plan"));

    /// <summary>Meetings that the child's views reached.</summary>
    public static IEnumerable<Evidence> In(IEnumerable<Recorded<Meeting>> meetings) =>
        meetings.Where(meeting => Reached(meeting.Item.ChildParticipation)).Select(Participation);

    /// <summary>How the child took part in a meeting that says so.</summary>
    public static Evidence Participation(Recorded<Meeting> meeting) =>
        meeting.Shows("childParticipation", meeting.Item.Date, meeting.Item.ChildParticipation is ChildParticipation how ? Say.Words(how) : null);
}
