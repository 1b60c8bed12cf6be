using CaseAudit.Model;
using CaseAudit.Rules.CaseRecord.Derived;
using CaseAudit.Rules.Facts;
using CaseAudit.Rules.Judging;
using CaseAudit.Rules.Wording;

namespace CaseAudit.Rules.CaseRecord.CR07_Partnership;

/// <summary>CR07.1: are the agencies involved with the child invited to the meetings, and do they attend?</summary>
[Name(Code)]
public sealed class CR07_1_AgenciesAttend : Rule
{
    internal const string Code = "CR07.1";

    /// <inheritdoc/>
    public override void Define()
    {
        CaseUnderReview @case = null!;
        Standards standards = null!;
        IEnumerable<Recorded<InvolvedAgency>> agencies = null!;
        IEnumerable<Recorded<Meeting>> meetings = null!;

        When()
            .Match(() => @case)
            .Match(() => standards)
            .Query(() => agencies, q => q
                .Match<Recorded<InvolvedAgency>>(
                    a => Involvement.IsPartner(a.Item.Agency),
                    a => Involvement.IsOpenOn(a.Item, @case.End))
                .Collect())
            .Query(() => meetings, q => q.Match<Recorded<Meeting>>(m => m.Item.Type != MeetingType.LegalPlanning).Collect());

        Then()
            .Yield(_ => Decide(@case, standards, agencies.AsList(), meetings.AsList()));
    }

    private static Finding Decide(CaseUnderReview @case, Standards standards, List<Recorded<InvolvedAgency>> agencies, List<Recorded<Meeting>> meetings)
    {
        if (@case.Has(RecordCollection.Agencies) == Presence.Absent) return @case.Silent(Code, RecordCollection.Agencies);
        if (agencies.Count == 0) return @case.NoneRecorded(Code, "agencies besides children’s social care");
        if (@case.Has(RecordCollection.Meetings) == Presence.Absent) return @case.Silent(Code, RecordCollection.Meetings);
        if (meetings.Count == 0) return @case.NoneRecorded(Code, "meetings");

        var number = standards.Required(StandardKeys.AttendanceMeetings, @case.AsOf);
        var share = standards.Required(StandardKeys.AttendanceShare, @case.AsOf);
        var last = meetings.InOrder(meeting => meeting.Item.Date)[Math.Max(0, meetings.Count - (int)number.Value)..];
        if (last.TrueForAll(SaysNothingOfAttendance))
            return @case.NotEvidenced(Code, () => "No evidence on the record of who attended the last meetings.", () => last.ConvertAll(meeting => meeting.Shows(meeting.Item.Date, "no attendance recorded")));

        // An agency answers for the meetings held since it became involved.
        var attendance = Attendance.Of(agencies, last).FindAll(agency => agency.Held.Count > 0);
        if (attendance.Count == 0) return @case.NotApplicable(Code, () => "The agencies now involved became involved after the last meeting.");

        var lacking = attendance.FindAll(agency => !Conditions.Reaches(agency.Attended, agency.Held.Count, share));
        var grade = Conditions.OfCounts(attendance.Count - lacking.Count, lacking.Count);
        var telling = grade == Grade.Met ? attendance : lacking;
        return @case.Finding(Code, grade, () => Message(grade, telling, share), () => [.. telling.SelectMany(agency => agency.Shows())], share, number);
    }

    private static bool SaysNothingOfAttendance(Recorded<Meeting> meeting) =>
        meeting.Item.Agencies is null || (meeting.Item.Agencies.Count > 0 && !meeting.Parts<MeetingAgency>().Any(agency => agency.Item.Attended is not null));

    private static string Message(Grade grade, List<Attendance> telling, Standard share)
    {
        var counts = Say.List(telling.Select(agency => $"{Say.Words(agency.Agency)} {Of(agency)}"));
        return grade == Grade.Met
            ? $"Each agency involved attended at least {Say.Standard(share)} of the last meetings: {counts}."
            : $"Attendance at the last meetings: {counts}; at least {Say.Standard(share)} are expected of each agency involved.";
    }

    private static string Of(Attendance agency) => $"{(agency.Attended == 0 ? "none" : Say.Number(agency.Attended))} of {Say.Number(agency.Held.Count)}";
}
