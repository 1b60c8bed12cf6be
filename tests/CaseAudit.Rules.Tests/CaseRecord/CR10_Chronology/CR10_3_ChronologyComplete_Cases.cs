using CaseAudit.Rules.Tests.Harness;
using static CaseAudit.Rules.Tests.CaseRecord.CR10_Chronology.ChronologyRecords;
using static CaseAudit.Testing.Given;

namespace CaseAudit.Rules.Tests.CaseRecord.CR10_Chronology;

public sealed class CR10_3_ChronologyComplete_Cases : CriterionTable
{
    public override string Code => "CR10.3";

    public override IEnumerable<CriterionCase> Cases =>
    [
        new("each event has an entry", Grade.Met, Chronology(Entries("2024-02-20", "2024-05-01")).WithIncidents("2024-02-20", "2024-05-01")) { Says = "Both significant events" },
        new("an entry seven days after", Grade.Met, Chronology(Entries("2024-05-08")).WithIncidents("2024-05-01")) { Edge = Edge.OnLimit },
        new("an entry eight days after", Grade.NotMet, Chronology(Entries("2024-05-09")).WithIncidents("2024-05-01")) { Edge = Edge.BeyondLimit },
        new("an entry seven days before", Grade.Met, Chronology(Entries("2024-04-24")).WithIncidents("2024-05-01")) { Edge = Edge.OnLimit },
        new("an entry eight days before", Grade.NotMet, Chronology(Entries("2024-04-23")).WithIncidents("2024-05-01")) { Edge = Edge.BeyondLimit },
        new("one of two events without an entry", Grade.PartlyMet, Chronology(Entries("2024-02-20")).WithIncidents("2024-02-20", "2024-05-01")) { Says = "One of two significant events of this episode is without an entry within 7 days: incident (1 May 2024)" },
        new("one entry serves two events", Grade.Met, Chronology(Entries("2024-05-03")).WithIncidents("2024-05-01", "2024-05-06")),
        new("the only near entry lies ahead", Grade.NotMet, Chronology(Entries("2024-02-01", "2024-06-01")).WithIncidents("2024-05-28")),
        new("the event on the first day of the episode", Grade.NotMet, Chronology(Entries("2024-05-01")).WithIncidents("2024-01-01")),
        new("the event on the day before the episode", Grade.NotApplicable, Chronology(Entries("2024-05-01")).WithIncidents("2023-12-31")) { Says = "No significant event is recorded" },
        new("a core group is no significant event", Grade.NotApplicable, Chronology(Entries("2024-05-01")) with { Meetings = [new() { Date = Day("2024-03-01"), Type = MeetingType.CoreGroup }] }),
        new("no entries", Grade.NotApplicable, Chronology().WithIncidents("2024-05-01")),
        new("nothing said of a chronology", Grade.NotEvidenced, WithoutChronology()),
        new("nothing said of transfers", Grade.NotEvidenced, Chronology(Entries("2024-05-01")).WithIncidents("2024-05-01") with { Transfers = null }) { Says = "transfers" },
        new("looked after, nothing said of placements", Grade.NotEvidenced, LookedAfter() with { Placements = null }) { Says = "placements" },
        new("looked after, legal status and placement on one day with one entry", Grade.Met, LookedAfter()),
        new("early help, nothing said of enquiries and conferences", Grade.Met, Chronology(Entries("2024-05-01")).WithIncidents("2024-05-01") with { Status = CaseStatus.EarlyHelp, Section47Enquiries = null, Meetings = null }),
    ];

    private static CaseExtract LookedAfter() => Chronology(Entries("2024-02-01")) with
    {
        Status = CaseStatus.ChildLookedAfter,
        LegalStatuses = [new() { Code = "S20", From = Day("2024-02-01") }],
        Placements = [new() { Type = "foster", From = Day("2024-02-01") }],
    };
}
