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
        IEnumerable<Recorded<ChronologyEntry>> entries = null!;

        When()
            .Match(() => @case)
            .Query(() => entries, q => q.Match<Recorded<ChronologyEntry>>(e => e.Item.Date <= @case.AsOf).Collect());

        Then()
            .Yield(_ => Decide(@case, entries.AsList()));
    }

    // Every open case is expected to have one, from its first day: nothing in the standards gives it time.
    private static Finding Decide(CaseUnderReview @case, List<Recorded<ChronologyEntry>> entries)
    {
        if (@case.Has(RecordCollection.ChronologyEntries) == Presence.Absent) return @case.Silent(Code, RecordCollection.ChronologyEntries);
        if (entries.Count == 0)
        {
            return @case.Finding(
                Code, Grade.NotMet, () => $"The chronology has no entries up to {Say.Date(@case.AsOf)}.",
                () => [new Evidence(Place.Root.Of("chronology").Of("entries"), null, "no entries up to the day that is judged")]);
        }

        var (first, last) = (entries.MinBy(entry => entry.Item.Date)!, entries.MaxBy(entry => entry.Item.Date)!);
        return @case.Finding(
            Code, Grade.Met,
            () => $"The record holds a chronology with {Say.Count(entries.Count, "entry")}, dated {Say.Dates(first.Item.Date, last.Item.Date)}.",
            () => first == last ? [ChronologyContent.Shows(first, "only entry")] : [ChronologyContent.Shows(first, "first entry"), ChronologyContent.Shows(last, "last entry")]);
    }
}
