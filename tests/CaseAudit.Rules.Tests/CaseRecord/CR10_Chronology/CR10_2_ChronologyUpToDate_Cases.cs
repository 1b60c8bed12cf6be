using CaseAudit.Rules.Tests.Harness;
using static CaseAudit.Rules.Tests.CaseRecord.CR10_Chronology.ChronologyRecords;
using static CaseAudit.Testing.Given;

namespace CaseAudit.Rules.Tests.CaseRecord.CR10_Chronology;

public sealed class CR10_2_ChronologyUpToDate_Cases : CriterionTable
{
    public override string Code => "CR10.2";

    public override IEnumerable<CriterionCase> Cases =>
    [
        new("updated, and an entry on the day of the last event", Grade.Met, Covering("2024-05-01")) { Says = "It covers the last significant event (incident, 1 May 2024)" },
        new("updated three months before to the day", Grade.Met, Chronology(Entries("2024-02-10")).WithIncidents("2024-02-10").Updated("2024-02-15")) { AsOf = Day("2024-05-15"), Edge = Edge.OnLimit },
        new("updated three months and a day before", Grade.PartlyMet, Chronology(Entries("2024-02-10")).WithIncidents("2024-02-10").Updated("2024-02-15")) { AsOf = Day("2024-05-16"), Edge = Edge.BeyondLimit, Says = "more than 3 months before 16 May 2024" },
        new("an entry seven days after the last event", Grade.Met, Covering("2024-05-08")) { Edge = Edge.OnLimit },
        new("an entry eight days after the last event", Grade.PartlyMet, Covering("2024-05-09")) { Edge = Edge.BeyondLimit, Says = "no entry within 7 days of the last significant event" },
        new("an entry seven days before the last event", Grade.Met, Covering("2024-04-24")) { Edge = Edge.OnLimit },
        new("an entry eight days before the last event", Grade.PartlyMet, Covering("2024-04-23")) { Edge = Edge.BeyondLimit },
        new("neither updated nor covering", Grade.NotMet, Covering("2024-01-10").Updated("2024-02-01")),
        new("an earlier event without an entry", Grade.Met, Covering("2024-05-01").WithIncidents("2024-02-20", "2024-05-01")),
        new("no day of update, a recent entry", Grade.Met, Covering("2024-05-01").Updated(null)) { Says = "latest entry of the chronology is dated 1 May 2024" },
        new("no day of update, an old entry that covers the last event", Grade.PartlyMet, Chronology(Entries("2024-01-10")).WithIncidents("2024-01-10").Updated(null)) { Says = "no evidence on the record of when" },
        new("an update dated after the as-of date, an old entry", Grade.PartlyMet, Chronology(Entries("2024-01-10")).WithIncidents("2024-01-10").Updated("2024-06-03")),
        new("no day of update, an old entry, no event", Grade.NotEvidenced, Chronology(Entries("2024-01-10")).Updated(null)),
        new("no event, updated", Grade.Met, Chronology(Entries("2024-01-10"))) { Says = "No significant event is recorded" },
        new("no event, not updated", Grade.NotMet, Chronology(Entries("2024-01-10")).Updated("2024-01-10")),
        new("the only event before the episode", Grade.Met, Chronology(Entries("2024-05-01")).WithIncidents("2023-12-20")) { Says = "No significant event is recorded" },
        new("closed, updated shortly before", Grade.Met, Closed(Entries("2024-02-25"))) { Says = "(closure, 1 March 2024)" },
        new("closed, the closure without an entry", Grade.PartlyMet, Closed(Entries("2024-02-20"))),
        new("no entries", Grade.NotApplicable, Chronology()),
        new("nothing said of a chronology", Grade.NotEvidenced, WithoutChronology()),
        new("nothing said of incidents", Grade.NotEvidenced, Covering("2024-05-01") with { Incidents = null }) { Says = "incidents" },
    ];

    private static CaseExtract Covering(string entry) => Chronology(Entries(entry)).WithIncidents("2024-05-01");

    private static CaseExtract Closed(ChronologyEntry[] entries) =>
        Chronology(entries).Updated("2024-02-25") with { Closed = Day("2024-03-01"), Closure = new() { Date = Day("2024-03-01") } };
}
