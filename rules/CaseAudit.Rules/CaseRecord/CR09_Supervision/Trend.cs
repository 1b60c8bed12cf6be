using CaseAudit.Model;
using CaseAudit.Rules.Judging;
using CaseAudit.Rules.Wording;

namespace CaseAudit.Rules.CaseRecord.CR09_Supervision;

/// <summary>How a series went over the two halves of its period, as a peer would say it: described, never graded.</summary>
/// <param name="Direction"><c>improving</c>, <c>worsening</c> or <c>steady</c>; null where no gap is late, or one half has none to compare.</param>
/// <param name="Sentence">Composes the same in a sentence; empty where there is nothing to say.</param>
/// <param name="Observations">The same as counts.</param>
internal sealed record Trend(string? Direction, Func<string> Sentence, IReadOnlyList<Observation> Observations)
{
    /// <summary>Compares the share of gaps in time that began before the middle of the period with the share of those that began on or after it.</summary>
    public static Trend Of(List<Gap> gaps, DateOnly start, DateOnly end)
    {
        var middle = start.AddDays((end.DayNumber - start.DayNumber) / 2);
        int early = 0, late = 0, earlyInTime = 0, lateInTime = 0;
        foreach (var gap in gaps)
        {
            if (gap.From < middle) early++;
            else late++;
            if (gap.InTime && gap.From < middle) earlyInTime++;
            else if (gap.InTime) lateInTime++;
        }

        if (early == 0 || late == 0 || earlyInTime + lateInTime == gaps.Count) return new(null, () => "", []);

        // Patchy says that some were in time and some were not.
        var patchy = earlyInTime + lateInTime > 0;
        string Counts() => $"{Say.OfTotal(earlyInTime, early, "gap")} in time before {Say.Date(middle)}, {Say.OfTotal(lateInTime, late, "gap")} since";

        // Cross-multiplied, so that equal shares are equal.
        var difference = (lateInTime * early) - (earlyInTime * late);
        var (direction, words) = difference switch
        {
            > 0 => ("improving", "Patchy, but improving"),
            < 0 => ("worsening", "Patchy, and worsening"),
            _ => ("steady", patchy ? "Patchy throughout" : "Late throughout"),
        };
        return new(direction, () => $"{words}: {Counts()}.", [.. patchy ? new[] { new Observation("supervision.patchy", 1) } : [], new("supervision." + direction, 1)]);
    }
}
