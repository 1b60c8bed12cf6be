using CaseAudit.Rules.Tests.Harness;
using static CaseAudit.Rules.Tests.CaseRecord.CR10_Chronology.ChronologyRecords;
using static CaseAudit.Testing.Given;

namespace CaseAudit.Rules.Tests.CaseRecord.CR10_Chronology;

public sealed class CR10_6_InOrder_Cases : CriterionTable
{
    public override string Code => "CR10.6";

    public override IEnumerable<CriterionCase> Cases =>
    [
        new("oldest first", Grade.Met, Chronology(Entries("2024-02-01", "2024-03-01", "2024-04-01"))) { Says = "Of three entries, none is out of order, recorded twice, dated before the child’s birth or dated in the future" },
        new("newest first", Grade.Met, Chronology(Entries("2024-04-01", "2024-03-01", "2024-02-01"))),
        new("one entry out of order", Grade.PartlyMet, Chronology(Entries("2024-02-01", "2024-04-01", "2024-03-01", "2024-05-01"))) { Says = "one is out of order" },
        new("one entry there twice", Grade.PartlyMet, Chronology(Entries("2024-02-01", "2024-02-01"))) { Says = "one is recorded twice" },
        new("one day, different words", Grade.Met, Chronology(Entry("2024-02-01"), Entry("2024-02-01") with { Summary = "Something else" })),
        new("one day, no words", Grade.Met, Chronology(new() { Date = Day("2024-02-01") }, new() { Date = Day("2024-02-01") })),
        new("an entry of the day before birth", Grade.PartlyMet, Chronology(Entries("2014-02-10"))) { Says = "dated before the child’s birth" },
        new("an entry of the day of birth", Grade.Met, Chronology(Entries("2014-02-11"))),
        new("family history before birth", Grade.Met, Chronology(Entry("2001-06-01") with { Type = "familyHistory" })),
        new("family history before birth, in words", Grade.Met, Chronology(Entry("2001-06-01") with { Type = "Family history" })),
        new("an entry of the episode before birth", Grade.Met, Chronology(Entries("2024-02-01")) with { Child = new() { DateOfBirth = Day("2024-04-01") } }),
        new("an entry of the as-of date", Grade.Met, Chronology(Entries("2024-05-31"))),
        new("an entry of the day after the as-of date", Grade.PartlyMet, Chronology(Entries("2024-05-31", "2024-06-01"))) { Says = "one is dated in the future" },
        new("everything out of place", Grade.NotMet, Chronology(Entries("2024-05-01", "2024-03-01", "2024-03-01", "2010-01-01", "2024-07-01"))),
        new("unborn, everything else out of place", Grade.NotMet, Chronology(Entries("2024-05-01", "2024-03-01", "2024-03-01", "2024-07-01")) with { Child = new() { ExpectedDateOfBirth = Day("2024-08-01") } }),
        new("unborn, in order", Grade.Met, Chronology(Entries("2001-06-01", "2024-05-01")) with { Child = new() { ExpectedDateOfBirth = Day("2024-08-01") } }),
        new("no birth date to compare", Grade.Met, Chronology(Entries("2001-06-01", "2024-05-01")) with { Child = null }),
        new("no entries", Grade.NotApplicable, Chronology()),
        new("nothing said of a chronology", Grade.NotEvidenced, WithoutChronology()),
    ];
}
