using CaseAudit.Rules.Tests.Harness;
using static CaseAudit.Rules.Tests.CaseRecord.CR10_Chronology.ChronologyRecords;
using static CaseAudit.Testing.Given;

namespace CaseAudit.Rules.Tests.CaseRecord.CR10_Chronology;

public sealed class CR10_1_ChronologyExists_Cases : CriterionTable
{
    public override string Code => "CR10.1";

    public override IEnumerable<CriterionCase> Cases =>
    [
        new("two entries", Grade.Met, Chronology(Entries("2024-01-02", "2024-05-01"))) { Says = "two entries, dated 2 January to 1 May 2024" },
        new("one entry, of the as-of date", Grade.Met, Chronology(Entries("2024-05-31"))) { Says = "one entry" },
        new("recorded as none", Grade.NotMet, Chronology()) { Says = "no entries" },
        new("every entry lies ahead", Grade.NotMet, Chronology(Entries("2024-06-01"))),
        new("nothing said of a chronology", Grade.NotEvidenced, WithoutChronology()) { Says = "the extract carries no chronology" },
        new("a chronology that says nothing of its entries", Grade.NotEvidenced, WithoutChronology() with { Chronology = new() { Updated = Day("2024-05-01") } }),
    ];
}
