using CaseAudit.Model;
using CaseAudit.Rules.Wording;

namespace CaseAudit.Reporting;

/// <summary>The lanes of a case’s timeline; what lies outside the period is left out.</summary>
internal sealed class TimelineLanes(CaseExtract record, DateOnly from, DateOnly end, IReadOnlyDictionary<string, IReadOnlyList<JudgedSpan>> spans)
{
    public IReadOnlyList<TimelineLane> All() =>
    [
        Lane("Status", record.StatusHistory, StatusBands()),
        Lane("Visits to the child", record.Visits, [], Marks(record.Visits, visit => visit.Date, VisitMarks.Of), Late("CR03.1", "between visits at which the child was seen")),
        Lane("Assessments", record.Assessments, AssessmentBands(), Marks(record.RiskAssessments, one => one.Date, _ => (TimelineMarkKind.Step, "risk assessment")), Late("CR04.2", "for an assessment")),
        Lane("Reviews and conferences", record.Meetings, [], [.. Meetings(isReview: true).Concat(Due()).OrderBy(mark => mark.On)], [.. Late("CR02.1", "to a review"), .. Late("CR02.2", "to the next review")]),
        Lane("Core groups and other meetings", record.Meetings, [], Meetings(isReview: false), Late("CR07.3", "to a core group")),
        Lane("Supervision", record.Supervision, [], Marks(record.Supervision, session => session.Date, session => (TimelineMarkKind.Step, $"{Say.Words(session.Type)} supervision")), Late("CR09.1", "between supervision sessions")),
        Lane("Management oversight", record.ManagementDecisions, [], Marks(record.ManagementDecisions, one => one.Date, one => (TimelineMarkKind.Step, Decision(one))), Late("CR08.2", "between records of oversight")),
        Lane("Incidents and referrals", record.Incidents ?? (object?)record.Referrals, [], Events()),
    ];

    private static TimelineLane Lane(
        string name, object? collection, IReadOnlyList<TimelineBand> bands, IReadOnlyList<TimelineMark>? marks = null, IReadOnlyList<TimelineGap>? gaps = null)
    {
        var empty = bands.Count + (marks?.Count ?? 0) + (gaps?.Count ?? 0) == 0;
        var note = !empty ? null : collection is null ? "no evidence: not in the extract" : "none recorded in the period";
        return new TimelineLane(name, note, bands, marks ?? [], gaps ?? []);
    }

    private IReadOnlyList<TimelineMark> Marks<T>(IReadOnlyList<T>? items, Func<T, DateOnly> on, Func<T, (TimelineMarkKind Kind, string Label)> read) =>
        [.. (items ?? []).Where(item => IsShown(on(item))).Select(item => (On: on(item), Read: read(item))).Select(mark => new TimelineMark(mark.On, mark.Read.Kind, mark.Read.Label)).OrderBy(mark => mark.On)];

    private bool IsShown(DateOnly day) => day >= from && day <= end;

    private IReadOnlyList<TimelineBand> Bands(IEnumerable<TimelineBand> bands) =>
        [.. bands.Where(band => band.From <= end && (band.To is null || (band.To >= from && band.To >= band.From))).OrderBy(band => band.From)];

    private IReadOnlyList<TimelineBand> StatusBands() => Bands((record.StatusHistory ?? [])
        .Select(period => new TimelineBand(period.From, period.To, period.Status is CaseStatus status ? Say.Words(status) : "status not recorded", TimelineBandKind.Status)));

    private IReadOnlyList<TimelineBand> AssessmentBands() => Bands((record.Assessments ?? [])
        .Select(one => new TimelineBand(one.Started, Ended(one.Completed), $"{Say.Words(one.Type)} assessment", TimelineBandKind.Work))
        .Concat((record.Section47Enquiries ?? []).Select(one => new TimelineBand(one.Started, Ended(one.Completed), "section 47 enquiry", TimelineBandKind.Work))));

    // What ended after the last day that is judged had not ended on it.
    private DateOnly? Ended(DateOnly? day) => day > end ? null : day;

    private IReadOnlyList<TimelineMark> Meetings(bool isReview) => Marks(
        (record.Meetings ?? []).Where(meeting => IsReview(meeting.Type) == isReview).ToList(),
        meeting => meeting.Date,
        meeting => (isReview ? TimelineMarkKind.Review : TimelineMarkKind.Step, $"{Say.Words(meeting.Type)} held"));

    private static bool IsReview(MeetingType type) => type is MeetingType.InitialConference or MeetingType.ReviewConference
        or MeetingType.ChildInNeedReview or MeetingType.LookedAfterReview or MeetingType.PathwayReview or MeetingType.TeamAroundChild;

    private IEnumerable<TimelineMark> Due() => CaseTimeline.Of(spans, "CR02.1").Concat(CaseTimeline.Of(spans, "CR02.2"))
        .Select(span => new TimelineMark(span.Due, TimelineMarkKind.ReviewDue, $"review due by this day ({Say.Standard(span.Interval)})"));

    private List<TimelineMark> Events() =>
        [.. Marks(record.Incidents, incident => incident.Date, incident => (TimelineMarkKind.Incident, $"incident: {Say.Words(incident.Type)}"))
            .Concat(Marks(record.Referrals, referral => referral.Date, _ => (TimelineMarkKind.Referral, "referral received")))
            .OrderBy(mark => mark.On)];

    private static string Decision(ManagementDecision decision) =>
        $"management decision{(decision.Trigger is DecisionTrigger trigger ? $" on {Say.Words(trigger)}" : "")}{(string.IsNullOrWhiteSpace(decision.Role) ? ", role not recorded" : $", {decision.Role}")}";

    private IReadOnlyList<TimelineGap> Late(string code, string what) => [.. CaseTimeline.Of(spans, code)
        .Where(span => !span.InTime)
        .Select(span => new TimelineGap(span.From, span.Due, span.To, Say.Span(span.From, span.To),
            $"{Say.Span(span.From, span.To)} {what}, longer than {Say.Standard(span.Interval)}; due by {Say.Date(span.Due)}{(span.Open ? ", and none recorded since" : "")}"))];
}
