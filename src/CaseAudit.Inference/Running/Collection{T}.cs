using System.Runtime.CompilerServices;

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
            Grow();
        _items[_count++] = item;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    public List<T> Finish()
    {
        // The rule may keep the result in a conclusion, so it is not a view of the buffer.
        var result = Collection.Copy(_items, _count);
        Array.Clear(_items, 0, _count);
        _count = 0;
        return result;
    }

    // What is seldom or once is not compiled into each rule, which takes long enough to compile.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Grow() => Array.Resize(ref _items, Math.Max(16, _count * 2));
}
