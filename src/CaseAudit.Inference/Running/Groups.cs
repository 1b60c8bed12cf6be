using System.Runtime.InteropServices;

namespace CaseAudit.Inference;

/// <summary>Gathers the results of a query into groups, in the order in which each key came first.</summary>
internal sealed class Groups<TKey, TElement>
{
    public static readonly GatheringType Type = new(typeof(Groups<TKey, TElement>), typeof(Grouping<TKey, TElement>[]), () => new Groups<TKey, TElement>());

    // A key may be null, which a dictionary does not take.
    private readonly Dictionary<ValueTuple<TKey>, Grouping<TKey, TElement>> _byKey = [];
    private readonly List<Grouping<TKey, TElement>> _inOrder = [];

    public void Start()
    {
        _byKey.Clear();
        _inOrder.Clear();
    }

    public void Add(TKey key, TElement element)
    {
        ref var group = ref CollectionsMarshal.GetValueRefOrAddDefault(_byKey, new ValueTuple<TKey>(key), out _);
        if (group is null)
            _inOrder.Add(group = new Grouping<TKey, TElement>(key));
        group.Add(element);
    }

    public Grouping<TKey, TElement>[] Finish()
    {
        var result = _inOrder.ToArray();
        Start();
        return result;
    }
}
