using CaseAudit.Model;

namespace CaseAudit.Rules.Facts;

/// <summary>An item of the record as a fact.</summary>
/// <remarks>
/// The item is as it stood on the as-of date: a property dated later reads as null. Items nested in it are facts of
/// their own; read them through <see cref="Recorded.Parts{T}"/>, because the nested lists of <see cref="Item"/> are as extracted.
/// </remarks>
/// <param name="item">The item as it was extracted.</param>
/// <param name="within">The place that it is part of.</param>
/// <param name="name">The name of the collection, or of the property, in the data contract.</param>
/// <param name="index">The item's position in the collection, from 0; -1 for a property.</param>
public sealed class Recorded<T>(T item, Place within, string name, int index) : Recorded(within, name, index)
    where T : class
{
    /// <summary>What stands in the record.</summary>
    public T Item { get; internal set; } = item;

    internal override object Content => Item;
}
