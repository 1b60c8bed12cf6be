using CaseAudit.Model;

namespace CaseAudit.Rules.Judging;

/// <summary>How several conditions or subjects combine (G2).</summary>
public static class Conditions
{
    /// <summary>
    /// All met is <see cref="Grade.Met"/>, none <see cref="Grade.NotMet"/>, some <see cref="Grade.PartlyMet"/>. Where the record is
    /// silent (null) on one and another is evidenced, the silent one counts as not met; silent on all is
    /// <see cref="Grade.NotEvidenced"/>; no condition that applies is <see cref="Grade.NotApplicable"/>.
    /// </summary>
    /// <param name="conditions">Whether each condition that applies holds; null where the record is silent.</param>
    public static Grade Combine(IEnumerable<bool?> conditions) => Combine(conditions.ToArray().AsSpan());

    /// <summary>As <see cref="Combine(IEnumerable{bool?})"/>, of a few conditions.</summary>
    /// <param name="conditions">Whether each condition that applies holds; null where the record is silent.</param>
    public static Grade Combine(params ReadOnlySpan<bool?> conditions)
    {
        int met = 0, notMet = 0, silent = 0;
        foreach (var condition in conditions)
        {
            if (condition is null) silent++;
            else if (condition.Value) met++;
            else notMet++;
        }

        return OfCounts(met, notMet, silent);
    }

    /// <summary>As <see cref="Combine(IEnumerable{bool?})"/>, of one condition asked of each item.</summary>
    /// <param name="items">The items.</param>
    /// <param name="holds">Whether the condition holds of an item; null where the item is silent.</param>
    /// <param name="carried">
    /// What silence on an item means (G5): where another item of the same collection in the case carries the property, its absence is an answer,
    /// and the condition does not hold; where none does, the record is silent.
    /// </param>
    internal static Grade Combine<T>(List<T> items, Func<T, bool?> holds, bool carried = false)
    {
        int met = 0, notMet = 0, silent = 0;
        foreach (var item in items)
        {
            var condition = holds(item);
            if (condition is null && !carried) silent++;
            else if (condition == true) met++;
            else notMet++;
        }

        return OfCounts(met, notMet, silent);
    }

    /// <summary>As <see cref="Combine(IEnumerable{bool?})"/>, from how many conditions hold, do not hold, and are silent.</summary>
    internal static Grade OfCounts(int met, int notMet, int silent = 0)
    {
        if (met + notMet + silent == 0) return Grade.NotApplicable;
        if (met + notMet == 0) return Grade.NotEvidenced;
        if (met == 0) return Grade.NotMet;
        return notMet + silent == 0 ? Grade.Met : Grade.PartlyMet;
    }

    /// <summary>The grade of a share: at least <c>interval.met</c> is met, at least <c>interval.partly</c> partly met, else not met (G7: exactly on a limit counts).</summary>
    /// <param name="part">How many.</param>
    /// <param name="whole">Of how many; more than none.</param>
    /// <param name="standards">The standards in force.</param>
    /// <param name="on">The day for which the two limits are read.</param>
    public static Grade OfShare(int part, int whole, Standards standards, DateOnly on)
    {
        if (Reaches(part, whole, standards.Required(StandardKeys.IntervalMet, on))) return Grade.Met;
        return Reaches(part, whole, standards.Required(StandardKeys.IntervalPartly, on)) ? Grade.PartlyMet : Grade.NotMet;
    }

    /// <summary>Whether a share reaches a standard; exactly on it counts (G7).</summary>
    /// <param name="part">How many.</param>
    /// <param name="whole">Of how many; none reaches nothing.</param>
    /// <param name="share">The share to reach.</param>
    public static bool Reaches(int part, int whole, Standard share) => whole > 0 && part >= share.Value * whole;
}
