using CaseAudit.Model;
using CaseAudit.Rules.Explaining;
using CaseAudit.Rules.Facts;
using CaseAudit.Rules.Judging;
using CaseAudit.Rules.Wording;

namespace CaseAudit.Rules.CaseRecord.Derived;

/// <summary>Which items of the record are significant events, and on which day.</summary>
public static class SignificantEvents
{
    /// <summary>Whether an item of the record is a significant event.</summary>
    [InWords("it is a significant event", "it is no significant event")]
    public static bool IsOne(Recorded record) => record
        is Recorded<Referral> or Recorded<Section47Enquiry> or Recorded<Meeting> { Item.Type: MeetingType.InitialConference or MeetingType.ReviewConference }
        or Recorded<StatusPeriod> or Recorded<LegalStatus> or Recorded<Placement> or Recorded<Incident> or Recorded<Transfer>;

    /// <summary>The significant event that an item of the record is.</summary>
    public static SignificantEvent Of(Recorded record) => record switch
    {
        Recorded<Referral> referral => Event(referral, referral.Item.Date, "date", SignificantEventKind.Referral),
        Recorded<Section47Enquiry> enquiry => Event(enquiry, enquiry.Item.Started, "started", SignificantEventKind.Section47Enquiry),
        Recorded<Meeting> { Item.Type: MeetingType.InitialConference } meeting => Event(meeting, meeting.Item.Date, "date", SignificantEventKind.InitialConference),
        Recorded<Meeting> meeting => Event(meeting, meeting.Item.Date, "date", SignificantEventKind.ReviewConference),
        Recorded<StatusPeriod> period => Event(period, period.Item.From, "from", SignificantEventKind.Status, period.Item.Status is CaseStatus status ? Say.Words(status) : null),
        Recorded<LegalStatus> legal => Event(legal, legal.Item.From, "from", SignificantEventKind.LegalStatus),
        Recorded<Placement> placement => Event(placement, placement.Item.From, "from", SignificantEventKind.Placement),
        Recorded<Incident> incident => Event(incident, incident.Item.Date, "date", SignificantEventKind.Incident, Say.Words(incident.Item.Type)),
        Recorded<Transfer> transfer => Event(transfer, transfer.Item.Date, "date", SignificantEventKind.Transfer),
        _ => throw new ArgumentException("It is no significant event.", nameof(record)),
    };

    /// <summary>The closure of the case, where it is closed.</summary>
    [InWords("the closure", "no closure")]
    public static SignificantEvent OfClosure(CaseUnderReview @case) => @case.Closure is Closure closure
        ? new SignificantEvent(closure.Date, SignificantEventKind.Closure, new Evidence(Place.Root.Of("closure").Of("date"), closure.Date, "closure"))
        : new SignificantEvent(@case.End, SignificantEventKind.Closure, @case.Shows("closed", @case.Closed, "closed"));

    /// <summary>
    /// The first collection without which the events cannot be told (G5). The status excludes enquiries and conferences for early help and care
    /// leavers, and legal statuses and placements for all but looked-after children.
    /// </summary>
    public static RecordCollection? FirstAbsent(CaseUnderReview @case)
    {
        var absent = @case.FirstAbsent(RecordCollection.Referrals, RecordCollection.StatusHistory, RecordCollection.Incidents, RecordCollection.Transfers);
        if (@case.Status is not (CaseStatus.EarlyHelp or CaseStatus.CareLeaver))
            absent ??= @case.FirstAbsent(RecordCollection.Section47Enquiries, RecordCollection.Meetings);
        if (@case.Status == CaseStatus.ChildLookedAfter)
            absent ??= @case.FirstAbsent(RecordCollection.LegalStatuses, RecordCollection.Placements);
        return absent;
    }

    private static SignificantEvent Event(Recorded record, DateOnly date, string property, SignificantEventKind kind, string? which = null)
    {
        var words = SignificantEvent.WordsOf(kind);
        return new SignificantEvent(date, kind, record.Shows(property, date, which is null ? words : $"{words}: {which}"));
    }
}
