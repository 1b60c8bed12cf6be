using CaseAudit.Model;

namespace CaseAudit.Rules.Facts;

/// <summary>An item of the record as a fact.</summary>
/// <remarks>
/// The item is as it stood on the as-of date: a property dated later reads as null. Items nested in it are facts of
/// their own; read them through <see cref="Recorded.Parts{T}"/>, because the nested lists of <see cref="Item"/> are as extracted.
/// </remarks>
public sealed class Recorded<T>(T item, Place at, Recorded? parent) : Recorded(at, parent)
    where T : class
{
    /// <summary>What stands in the record.</summary>
    public T Item { get; } = item;

    internal override object Content => Item;
}
