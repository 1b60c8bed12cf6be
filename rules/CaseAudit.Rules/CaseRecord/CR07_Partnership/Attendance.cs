using CaseAudit.Model;
using CaseAudit.Rules.Facts;
using CaseAudit.Rules.Judging;
using CaseAudit.Rules.Wording;

namespace CaseAudit.Rules.CaseRecord.CR07_Partnership;

/// <summary>How an involved agency attended the meetings held while it was involved.</summary>
/// <param name="Agency">The agency.</param>
/// <param name="Involvement">Where its involvement stands.</param>
/// <param name="Held">The meetings held while it was involved.</param>
/// <param name="Attended">How many of them it attended.</param>
internal sealed record Attendance(string Agency, Recorded<InvolvedAgency> Involvement, List<Recorded<Meeting>> Held, int Attended)
{
    /// <summary>The attendance of each agency, its services taken together.</summary>
    public static List<Attendance> Of(List<Recorded<InvolvedAgency>> agencies, List<Recorded<Meeting>> meetings)
    {
        var attendance = new List<Attendance>();
        foreach (var agency in agencies)
        {
            var name = agency.Item.Agency!;
            if (attendance.Exists(known => Derived.Involvement.Same(known.Agency, name))) continue;

            var held = new List<Recorded<Meeting>>(meetings.Count);
            var attended = 0;
            foreach (var meeting in meetings)
            {
                if (!IsInvolved(name, agencies, meeting.Item.Date)) continue;

                held.Add(meeting);
                if (Attends(meeting, name)) attended++;
            }

            attendance.Add(new Attendance(name, agency, held, attended));
        }

        return attendance;
    }

    /// <summary>The agency with its count, and each meeting missed.</summary>
    public IEnumerable<Evidence> Shows() =>
    [
        Involvement.Shows("agency", null, $"{Say.Words(Agency)}: {Say.OfTotal(Attended, Held.Count, "meeting")} attended"),
        .. Held.Where(meeting => !Attends(meeting, Agency)).Select(meeting => Listed(meeting, Agency).FirstOrDefault() is { } listed
            ? listed.Shows(meeting.Item.Date, $"{Say.Words(Agency)}: not recorded as attending")
            : meeting.Shows(meeting.Item.Date, $"{Say.Words(Agency)}: not listed")),
    ];

    private static bool IsInvolved(string agency, List<Recorded<InvolvedAgency>> agencies, DateOnly day)
    {
        foreach (var service in agencies)
        {
            if (Derived.Involvement.Same(service.Item.Agency, agency) && Derived.Involvement.IsOpenOn(service.Item, day)) return true;
        }

        return false;
    }

    private static bool Attends(Recorded<Meeting> meeting, string agency)
    {
        foreach (var listed in meeting.Parts<MeetingAgency>().AsList())
        {
            if (listed.Item.Attended == true && Derived.Involvement.Same(listed.Item.Agency, agency)) return true;
        }

        return false;
    }

    private static IEnumerable<Recorded<MeetingAgency>> Listed(Recorded<Meeting> meeting, string agency) =>
        meeting.Parts<MeetingAgency>().Where(listed => Derived.Involvement.Same(listed.Item.Agency, agency));
}
