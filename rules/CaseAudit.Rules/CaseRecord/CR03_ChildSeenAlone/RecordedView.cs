using CaseAudit.Model;
using CaseAudit.Rules.Facts;
using CaseAudit.Rules.Judging;

namespace CaseAudit.Rules.CaseRecord.CR03_ChildSeenAlone;

/// <summary>The child's wishes and feelings, or what was observed of a small child, as recorded in one place.</summary>
/// <param name="Date">The day.</param>
/// <param name="Record">The item that records them.</param>
internal readonly record struct RecordedView(DateOnly Date, Recorded Record)
{
    /// <summary>Where they stand.</summary>
    public Evidence Evidence => Record switch
    {
        Recorded<Visit> visit => visit.Shows("childViews", Date, "recorded at a visit"),
        Recorded<Assessment> assessment => assessment.Shows("childViews", Date, "recorded in an assessment"),
        Recorded<Plan> plan => plan.Shows("childViews", Date, "recorded in a plan"),
        Recorded<Meeting> meeting => RecordedViews.Participation(meeting),
        _ => Record.Shows(Date, "direct work"),
    };

    /// <summary>What an item records; null where it records nothing.</summary>
    public static RecordedView? In(Recorded record) => record switch
    {
        Recorded<Visit> { Item: var visit } => Of(visit.ChildViews, visit.Date, record),
        Recorded<DirectWork> { Item: var work } => Of(work.Summary, work.Date, record) ?? Of(work.Tool, work.Date, record),
        Recorded<Assessment> { Item: var assessment } => Of(assessment.ChildViews, assessment.Completed ?? assessment.Started, record),
        Recorded<Plan> { Item: var plan } => Of(plan.ChildViews, plan.Updated ?? plan.Created, record),
        Recorded<Meeting> { Item: var meeting } => RecordedViews.Reached(meeting.ChildParticipation) ? new(meeting.Date, record) : null,
        _ => null,
    };

    private static RecordedView? Of(string? text, DateOnly date, Recorded record) => Silence.Recorded(text) == true ? new(date, record) : null;
}
