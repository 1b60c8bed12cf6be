using System.Collections.ObjectModel;

namespace CaseAudit.Inference;

/// <summary>One group.</summary>
internal sealed class Grouping<TKey, TElement>(TKey key, ArraySegment<TElement> elements) : ReadOnlyCollection<TElement>(elements), IGrouping<TKey, TElement>
{
    public TKey Key => key;
}
