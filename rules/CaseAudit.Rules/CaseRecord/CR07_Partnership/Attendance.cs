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
    public static List<Attendance> Of(IEnumerable<Recorded<InvolvedAgency>> agencies, IReadOnlyList<Recorded<Meeting>> meetings) =>
        [.. agencies.GroupBy(agency => agency.Item.Agency!, StringComparer.OrdinalIgnoreCase).Select(services =>
        {
            List<Recorded<Meeting>> held = [.. meetings.Where(meeting => services.Any(service => Derived.Involvement.IsOpenOn(service.Item, meeting.Item.Date)))];
            return new Attendance(services.Key, services.First(), held, held.FindAll(meeting => !Attends(meeting, services.Key)));
        })];

    /// <summary>The agency with its count, and each meeting missed.</summary>
    public IEnumerable<Evidence> Shows() =>
    [
        Involvement.Shows("agency", null, $"{Say.Words(Agency)}: {Say.OfTotal(Attended, Held.Count, "meeting")} attended"),
        .. Missed.Select(meeting => Listed(meeting, Agency).FirstOrDefault() is { } listed
            ? listed.Shows(meeting.Item.Date, $"{Say.Words(Agency)}: not recorded as attending")
            : meeting.Shows(meeting.Item.Date, $"{Say.Words(Agency)}: not listed")),
    ];

    private static bool Attends(Recorded<Meeting> meeting, string agency) => Listed(meeting, agency).Any(listed => listed.Item.Attended == true);

    private static IEnumerable<Recorded<MeetingAgency>> Listed(Recorded<Meeting> meeting, string agency) =>
        meeting.Parts<MeetingAgency>().Where(listed => Derived.Involvement.Same(listed.Item.Agency, agency));
}
