using System.Collections;

namespace CaseAudit.Inference;

/// <summary>One group.</summary>
internal sealed class Grouping<TKey, TElement>(TKey key) : IGrouping<TKey, TElement>, IReadOnlyList<TElement>
{
    private readonly List<TElement> _elements = [];

    public TKey Key => key;

    public int Count => _elements.Count;

    public TElement this[int index] => _elements[index];

    public void Add(TElement element) => _elements.Add(element);

    public IEnumerator<TElement> GetEnumerator() => _elements.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
