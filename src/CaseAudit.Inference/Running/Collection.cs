namespace CaseAudit.Inference;

/// <summary>What compiled queries do with collections.</summary>
internal static class Collection
{
    public static IEnumerator<T> Enumerate<T>(IEnumerable<T>? items) =>
        (items ?? throw new InvalidOperationException("It gave null, which is no collection.")).GetEnumerator();

    public static List<T> Copy<T>(T[] items, int count)
    {
        var copy = new List<T>(count);
        copy.AddRange(items.AsSpan(0, count));
        return copy;
    }
}
