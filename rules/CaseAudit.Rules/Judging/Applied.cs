using CaseAudit.Model;

namespace CaseAudit.Rules.Judging;

/// <summary>The standards that were applied.</summary>
internal static class Applied
{
    /// <summary>The standard applied to each item, where there is one; each standard once, in the order applied.</summary>
    public static List<Standard> To<T>(IReadOnlyList<T> items, Func<T, Standard?> standard)
    {
        var applied = new List<Standard>();
        Standard? last = null;
        for (var i = 0; i < items.Count; i++)
        {
            // Mostly one applies to item after item.
            if (standard(items[i]) is not { } one || one == last) continue;

            last = one;
            if (!applied.Contains(one)) applied.Add(one);
        }

        return applied;
    }
}
