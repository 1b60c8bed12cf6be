namespace CaseAudit.Rules.Judging;

/// <summary>What a rule’s query collected.</summary>
internal static class Collected
{
    /// <summary>As a list: the one in which it was collected, where the engine uses one; else a copy. Other rules may be given the same, so that nobody changes it.</summary>
    public static List<T> AsList<T>(this IEnumerable<T> collected) => collected as List<T> ?? [.. collected];

    /// <summary>In the order of their days; those of one day keep theirs. Records are mostly kept so, and then nothing is sorted.</summary>
    public static List<T> InOrder<T>(this IEnumerable<T> collected, Func<T, DateOnly> day)
    {
        var items = collected.AsList();
        for (var i = 1; i < items.Count; i++)
        {
            if (day(items[i]) < day(items[i - 1])) return [.. items.OrderBy(day)];
        }

        return items;
    }
}
