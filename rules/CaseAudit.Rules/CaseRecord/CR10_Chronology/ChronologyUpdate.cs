using CaseAudit.Model;
using CaseAudit.Rules.CaseRecord.Derived;
using CaseAudit.Rules.Facts;
using CaseAudit.Rules.Judging;
using CaseAudit.Rules.Wording;

namespace CaseAudit.Rules.CaseRecord.CR10_Chronology;

/// <summary>When the chronology was last updated, and whether that is recent.</summary>
/// <param name="IsRecent">Whether it is within <c>chronology.recency</c>; null where the record does not say.</param>
/// <param name="Sentence">The same in words.</param>
/// <param name="Evidence">Where it shows.</param>
/// <param name="Limit">The standard applied.</param>
internal sealed record ChronologyUpdate(bool? IsRecent, string Sentence, Evidence Evidence, Standard Limit)
{
    /// <summary>
    /// The recorded day of the update governs. Where none is given, a recent entry shows that somebody has written in it since; an old one
    /// shows nothing, because it may have been written later than it is dated.
    /// </summary>
    public static ChronologyUpdate Of(CaseUnderReview @case, Standards standards, List<Recorded<ChronologyEntry>> entries)
    {
        if (@case.Chronology?.Updated is DateOnly updated)
        {
            var recent = Recency.Holds(standards, StandardKeys.ChronologyRecency, updated, @case.End);
            var limit = Recency.Limit(standards, StandardKeys.ChronologyRecency, updated, @case.End);
            var evidence = new Evidence(Place.Root.Of("chronology").Of("updated"), updated, "last updated");
            var text = $"The chronology was last updated on {Say.Date(updated)}";
            return new(recent, recent == true ? text + "." : $"{text}, more than {Say.Standard(limit)} before {Say.Date(@case.End)}.", evidence, limit);
        }

        var latest = entries.MaxBy(entry => entry.Item.Date)!;
        var dated = latest.Item.Date;
        var interval = Recency.Limit(standards, StandardKeys.ChronologyRecency, dated, @case.End);
        return Recency.Holds(standards, StandardKeys.ChronologyRecency, dated, @case.End) == true
            ? new(true, $"The latest entry of the chronology is dated {Say.Date(dated)}.", ChronologyContent.Shows(latest, "latest entry"), interval)
            : new(null, "There is no evidence on the record of when the chronology was last updated.", @case.Shows("chronology", null, "no day of update recorded"), interval);
    }
}
