using CaseAudit.Model;
using CaseAudit.Rules.Wording;

namespace CaseAudit.Review;

/// <summary>In how many cases a criterion is met, said by its title: for the criteria of which no theme tells.</summary>
public static class CriterionTheme
{
    /// <summary>The sentence; null where it was judged in no case.</summary>
    public static string? Of(ReviewSummary summary, Criterion criterion)
    {
        ArgumentNullException.ThrowIfNull(summary);
        ArgumentNullException.ThrowIfNull(criterion);
        var counts = summary.Of(criterion.Code);
        if (counts.Judged == 0) return null;

        var met = counts.MetOrBetter == counts.Applicable ? Say.All(counts.Applicable, "case") : Say.OfTotal(counts.MetOrBetter, counts.Applicable, "case");
        var partly = counts[Grade.PartlyMet] == 0 ? "" : $", partly in {Say.Number(counts[Grade.PartlyMet])}";
        var silent = counts[Grade.NotEvidenced] == 0 ? "" : $"; the record is silent in {Say.Number(counts[Grade.NotEvidenced])}";
        return $"{criterion.Title}: met in {met}{partly}{silent}.";
    }
}
