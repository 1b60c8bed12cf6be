using CaseAudit.Model;
using CaseAudit.Rules.Facts;
using CaseAudit.Rules.Judging;
using CaseAudit.Rules.Wording;

namespace CaseAudit.Rules.CaseRecord.CR10_Chronology;

/// <summary>CR10.1: is there a chronology with entries?</summary>
[Name(Code)]
public sealed class CR10_1_ChronologyExists : Rule
{
    internal const string Code = "CR10.1";

    /// <inheritdoc/>
    public override void Define()
    {
        CaseUnderReview @case = null!;
        ChronologyToDate chronology = null!;

        When()
            .Match(() => @case)
            .Match(() => chronology);

        Then()
            .Yield(_ => Decide(@case, chronology));
    }

    // Every open case is expected to have one, from its first day: nothing in the standards gives it time.
    private static Finding Decide(CaseUnderReview @case, ChronologyToDate chronology)
    {
        if (@case.Has(RecordCollection.ChronologyEntries) == Presence.Absent) return @case.Silent(Code, RecordCollection.ChronologyEntries);
        if (chronology.Entries.Count == 0)
        {
            return @case.Finding(
                Code, Grade.NotMet, () => $"The chronology has no entries up to {Say.Date(@case.AsOf)}.",
                () => [new Evidence(Place.Root.Of("chronology").Of("entries"), null, "no entries up to the day that is judged")]);
        }

        return @case.Finding(
            Code, Grade.Met,
            () => $"The record holds a chronology with {Say.Count(chronology.Entries.Count, "entry")}, dated {Say.Dates(chronology.Earliest.Item.Date, chronology.Latest.Item.Date)}.",
            () => chronology.Earliest == chronology.Latest
                ? [ChronologyContent.Shows(chronology.Earliest, "only entry")]
                : [ChronologyContent.Shows(chronology.Earliest, "first entry"), ChronologyContent.Shows(chronology.Latest, "last entry")]);
    }
}
