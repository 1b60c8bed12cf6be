namespace CaseAudit.Inference;

/// <summary>The rows of a store by the value that a pattern compares for equality; those of one value in insertion order.</summary>
internal sealed class KeyIndex<TKey> : RowIndex
{
    // By bucket the first key, by key the next of its bucket and its first and last row, by row the next of its key; -1 ends each.
    private int[] _buckets = [];
    private Key[] _keys = [];
    private int[] _next = [];
    private int _count;

    /// <summary>Makes room before rows up to this one are added.</summary>
    public void Begin(int rows)
    {
        if (_next.Length >= rows)
            return;
        var size = Math.Max(64, _next.Length);
        while (size < rows)
            size *= 2;
        Array.Resize(ref _next, size);
        Array.Resize(ref _keys, size);
        _buckets = new int[size];
        Array.Fill(_buckets, -1);
        for (var key = 0; key < _count; key++)
            Chain(key);
    }

    public void Add(int row, TKey value)
    {
        IsEmpty = false;
        _next[row] = -1;
        var hash = Hash(value);
        var key = Find(value, hash);
        if (key >= 0)
        {
            _next[_keys[key].Last] = row;
            _keys[key].Last = row;
            return;
        }

        _keys[_count] = new Key { Value = value, Hash = hash, First = row, Last = row };
        Chain(_count++);
    }

    /// <summary>The first row of the value that is not before a row; <see cref="RowIndex.End"/> when there is none.</summary>
    public int First(TKey value, int low)
    {
        var key = Find(value, Hash(value));
        var row = key < 0 ? -1 : _keys[key].First;
        while (row >= 0 && row < low)
            row = _next[row];
        return row < 0 ? End : row;
    }

    /// <summary>The next row of the same value.</summary>
    public int Next(int row)
    {
        row = _next[row];
        return row < 0 ? End : row;
    }

    protected override void Forget()
    {
        Array.Clear(_keys, 0, _count);
        Array.Fill(_buckets, -1);
        _count = 0;
    }

    private static int Hash(TKey value) => value is null ? 0 : EqualityComparer<TKey>.Default.GetHashCode(value);

    private int Find(TKey value, int hash)
    {
        var key = _buckets[hash & (_buckets.Length - 1)];
        while (key >= 0 && (_keys[key].Hash != hash || !EqualityComparer<TKey>.Default.Equals(_keys[key].Value, value)))
            key = _keys[key].NextInBucket;
        return key;
    }

    private void Chain(int key)
    {
        ref var bucket = ref _buckets[_keys[key].Hash & (_buckets.Length - 1)];
        _keys[key].NextInBucket = bucket;
        bucket = key;
    }

    private struct Key
    {
        public TKey Value;
        public int Hash;
        public int NextInBucket;
        public int First;
        public int Last;
    }
}
