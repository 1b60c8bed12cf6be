using CaseAudit.Model;
using CaseAudit.Rules.Facts;
using CaseAudit.Rules.Wording;

namespace CaseAudit.Rules.CaseRecord.CR07_Partnership;

/// <summary>How an involved agency attended the meetings held while it was involved.</summary>
/// <param name="Agency">The agency.</param>
/// <param name="Involvement">Where its involvement stands.</param>
/// <param name="Held">The meetings held while it was involved.</param>
/// <param name="Missed">Those that it did not attend, or where it is not listed.</param>
internal sealed record Attendance(string Agency, Recorded<InvolvedAgency> Involvement, IReadOnlyList<Recorded<Meeting>> Held, IReadOnlyList<Recorded<Meeting>> Missed)
{
    /// <summary>How many it attended.</summary>
    public int Attended => Held.Count - Missed.Count;

    /// <summary>The attendance of each agency, its services taken together.</summary>
    public static List<Attendance> Of(List<Recorded<InvolvedAgency>> agencies, List<Recorded<Meeting>> meetings)
    {
        var attendance = new List<Attendance>();
        foreach (var agency in agencies)
        {
            var name = agency.Item.Agency!;
            if (attendance.Exists(known => Derived.Involvement.Same(known.Agency, name))) continue;

            var held = meetings.FindAll(meeting => agencies.Exists(service => Derived.Involvement.Same(service.Item.Agency, name) && Derived.Involvement.IsOpenOn(service.Item, meeting.Item.Date)));
            attendance.Add(new Attendance(name, agency, held, held.FindAll(meeting => !Attends(meeting, name))));
        }

        return attendance;
    }

    /// <summary>The agency with its count, and each meeting missed.</summary>
    public IEnumerable<Evidence> Shows() =>
    [
        Involvement.Shows("agency", null, $"{Say.Words(Agency)}: {Say.OfTotal(Attended, Held.Count, "meeting")} attended"),
        .. Missed.Select(meeting => Listed(meeting, Agency).FirstOrDefault() is { } listed
            ? listed.Shows(meeting.Item.Date, $"{Say.Words(Agency)}: not recorded as attending")
            : meeting.Shows(meeting.Item.Date, $"{Say.Words(Agency)}: not listed")),
    ];

    private static bool Attends(Recorded<Meeting> meeting, string agency)
    {
        foreach (var listed in meeting.Parts<MeetingAgency>())
        {
            if (listed.Item.Attended == true && Derived.Involvement.Same(listed.Item.Agency, agency)) return true;
        }

        return false;
    }

    private static IEnumerable<Recorded<MeetingAgency>> Listed(Recorded<Meeting> meeting, string agency) =>
        meeting.Parts<MeetingAgency>().Where(listed => Derived.Involvement.Same(listed.Item.Agency, agency));
}
