using CaseAudit.Model;
using CaseAudit.Rules.CaseRecord.Derived;
using CaseAudit.Rules.Facts;
using CaseAudit.Rules.Judging;
using CaseAudit.Rules.Wording;

namespace CaseAudit.Rules.CaseRecord.CR10_Chronology;

/// <summary>When the chronology was last updated, and whether that is recent.</summary>
/// <param name="IsRecent">Whether it is within <c>chronology.recency</c>; null where the record does not say.</param>
/// <param name="Limit">The standard applied.</param>
/// <param name="Sentence">Composes the same in words.</param>
/// <param name="Evidence">Composes where it shows.</param>
internal sealed record ChronologyUpdate(bool? IsRecent, Standard Limit, Func<string> Sentence, Func<Evidence> Evidence)
{
    /// <summary>
    /// The recorded day of the update governs. Where none is given, a recent entry shows that somebody has written in it since; an old one
    /// shows nothing, because it may have been written later than it is dated.
    /// </summary>
    public static ChronologyUpdate Of(CaseUnderReview @case, Standards standards, ChronologyToDate chronology) =>
        @case.Chronology?.Updated is DateOnly updated ? On(updated, @case, standards) : Since(chronology.Latest, @case, standards);

    private static ChronologyUpdate On(DateOnly updated, CaseUnderReview @case, Standards standards)
    {
        var recent = Recency.Holds(standards, StandardKeys.ChronologyRecency, updated, @case.End);
        var limit = Recency.Limit(standards, StandardKeys.ChronologyRecency, updated, @case.End);
        return new(
            recent, limit,
            () => $"The chronology was last updated on {Say.Date(updated)}{(recent == true ? "" : $", more than {Say.Standard(limit)} before {Say.Date(@case.End)}")}.",
            () => new Evidence(Place.Root.Of("chronology").Of("updated"), updated, "last updated"));
    }

    private static ChronologyUpdate Since(Recorded<ChronologyEntry> latest, CaseUnderReview @case, Standards standards)
    {
        var dated = latest.Item.Date;
        var limit = Recency.Limit(standards, StandardKeys.ChronologyRecency, dated, @case.End);
        return Recency.Holds(standards, StandardKeys.ChronologyRecency, dated, @case.End) == true
            ? new(true, limit, () => $"The latest entry of the chronology is dated {Say.Date(dated)}.", () => ChronologyContent.Shows(latest, "latest entry"))
            : new(null, limit, () => "There is no evidence on the record of when the chronology was last updated.", () => @case.Shows("chronology", null, "no day of update recorded"));
    }
}
