using System.Runtime.InteropServices;

namespace CaseAudit.Review;

/// <summary>The findings of every case are walked several times, and so where they stand, without asking a list for one after the other.</summary>
internal static class ListInPlace
{
    /// <summary>The items of a list, which must not change meanwhile.</summary>
    public static ReadOnlySpan<T> InPlace<T>(this IReadOnlyList<T> items) => items switch
    {
        List<T> list => CollectionsMarshal.AsSpan(list),
        T[] array => array,
        _ => items.ToArray(),
    };
}
