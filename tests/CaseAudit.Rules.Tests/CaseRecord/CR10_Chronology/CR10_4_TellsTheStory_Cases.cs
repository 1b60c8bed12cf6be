using CaseAudit.Rules.Tests.Harness;
using static CaseAudit.Rules.Tests.CaseRecord.CR10_Chronology.ChronologyRecords;

namespace CaseAudit.Rules.Tests.CaseRecord.CR10_Chronology;

public sealed class CR10_4_TellsTheStory_Cases : CriterionTable
{
    public override string Code => "CR10.4";

    public override IEnumerable<CriterionCase> Cases =>
    [
        new("half of the entries with significance", Grade.Met, Chronology(Told("2024-02-01"), Bare("2024-03-01"))) { Edge = Edge.OnLimit, Says = "One of two entries says what the event meant" },
        new("a third of the entries with significance", Grade.PartlyMet, Chronology(Told("2024-02-01"), Bare("2024-03-01"), Bare("2024-04-01"))) { Edge = Edge.BeyondLimit },
        new("half of the entries from the system", Grade.Met, Chronology(Told("2024-02-01"), Told("2024-03-01") with { SystemGenerated = true })) { Edge = Edge.OnLimit },
        new("two thirds of the entries from the system", Grade.PartlyMet, Chronology(Told("2024-02-01"), Told("2024-03-01") with { SystemGenerated = true }, Told("2024-04-01") with { SystemGenerated = true })) { Edge = Edge.BeyondLimit, Says = "a list of events rather than the child’s story" },
        new("a list of system events", Grade.NotMet, Chronology(Told("2024-02-01"), Bare("2024-03-01") with { SystemGenerated = true }, Bare("2024-04-01") with { SystemGenerated = true })),
        new("a list of system events, none with significance", Grade.NotMet, Chronology(Bare("2024-03-01") with { SystemGenerated = true })),
        new("significance, nothing said of the system", Grade.PartlyMet, Chronology(Told("2024-02-01") with { SystemGenerated = null })) { Says = "does not say which entries the system wrote" },
        new("no significance, written by people", Grade.PartlyMet, Chronology(Bare("2024-02-01"))) { Says = "no entry gives a significance" },
        new("one marked entry of three is from the system", Grade.Met, Chronology(Told("2024-02-01") with { SystemGenerated = true }, Told("2024-03-01") with { SystemGenerated = null }, Told("2024-04-01") with { SystemGenerated = null })),
        new("blank significance is none", Grade.PartlyMet, Chronology(Told("2024-02-01") with { Significance = " " })),
        new("neither significance nor system said", Grade.NotEvidenced, Chronology(Entries("2024-02-01"))),
        new("no entries", Grade.NotApplicable, Chronology()),
        new("nothing said of a chronology", Grade.NotEvidenced, WithoutChronology()),
    ];

    private static ChronologyEntry Bare(string day) => Entry(day) with { SystemGenerated = false };

    private static ChronologyEntry Told(string day) => Bare(day) with { Significance = "What it meant for the child" };
}
