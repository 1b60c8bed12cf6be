namespace CaseAudit.Inference;

/// <summary>Gathers the results of a query into one list.</summary>
internal sealed class Collection<T>
{
    public static readonly GatheringType Type = new(typeof(Collection<T>), typeof(List<T>), () => new Collection<T>());

    private T[] _items = [];
    private int _count;

    public void Start() => _count = 0;

    public void Add(T item)
    {
        if (_count == _items.Length)
            Array.Resize(ref _items, Math.Max(16, _count * 2));
        _items[_count++] = item;
    }

    public List<T> Finish()
    {
        // The rule may keep the result in a conclusion, so it is not a view of the buffer.
        var result = Collection.Copy(_items, _count);
        Array.Clear(_items, 0, _count);
        _count = 0;
        return result;
    }
}
