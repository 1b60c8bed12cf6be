using System.Runtime.InteropServices;

namespace CaseAudit.Inference;

/// <summary>Gathers the results of a query into groups, in the order in which each key came first.</summary>
internal sealed class Groups<TKey, TElement>
{
    public static readonly GatheringType Type = new(typeof(Groups<TKey, TElement>), typeof(Grouping<TKey, TElement>[]), () => new Groups<TKey, TElement>());

    private readonly HashIndex _byHash = new();
    private readonly List<TKey> _keys = [];
    private readonly List<int> _sizes = [];
    private readonly List<TElement> _elements = [];
    private readonly List<int> _groups = [];

    public void Start()
    {
        _byHash.Clear();
        _keys.Clear();
        _sizes.Clear();
        _elements.Clear();
        _groups.Clear();
    }

    public void Add(TKey key, TElement element)
    {
        var group = Group(key);
        CollectionsMarshal.AsSpan(_sizes)[group]++;
        _groups.Add(group);
        _elements.Add(element);
    }

    public Grouping<TKey, TElement>[] Finish()
    {
        // One array holds the elements of all groups, each group's in a row.
        var elements = new TElement[_elements.Count];
        var ends = new int[_keys.Count];
        for (var group = 1; group < ends.Length; group++)
            ends[group] = ends[group - 1] + _sizes[group - 1];
        for (var i = 0; i < elements.Length; i++)
            elements[ends[_groups[i]]++] = _elements[i];
        var result = new Grouping<TKey, TElement>[ends.Length];
        for (var group = 0; group < result.Length; group++)
            result[group] = new Grouping<TKey, TElement>(_keys[group], new ArraySegment<TElement>(elements, ends[group] - _sizes[group], _sizes[group]));
        Start();
        return result;
    }

    private int Group(TKey key)
    {
        var hash = HashIndex.Hash(key);
        _byHash.Begin(_keys.Count + 1);
        var group = _byHash.First(hash, 0);
        while (group != RowIndex.End && !EqualityComparer<TKey>.Default.Equals(_keys[group], key))
            group = _byHash.Next(group);
        if (group != RowIndex.End)
            return group;
        group = _keys.Count;
        _byHash.Add(group, hash);
        _byHash.Rows = group + 1;
        _keys.Add(key);
        _sizes.Add(0);
        return group;
    }
}
