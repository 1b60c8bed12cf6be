using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace CaseAudit.Inference;

/// <summary>The rows of a store by a hash of the values that a pattern compares for equality; those of one hash in insertion order.</summary>
internal sealed class HashIndex : RowIndex
{
    // Rows are counted from 1 here, and 0 is none.
    private Bucket[] _buckets = [];
    private Row[] _rows = [];

    /// <summary>Hash of a value.</summary>
    public static int Hash<T>(T value) => value is null ? 0 : value.GetHashCode();

    /// <summary>Hash of two values, of their hashes.</summary>
    public static int Both(int first, int second) => (first * -1640531535) ^ second;

    /// <summary>Makes room before rows up to this one are added.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void Begin(int rows)
    {
        if (_rows.Length > rows)
            return;
        var size = Math.Max(64, _rows.Length);
        while (size <= rows)
            size *= 2;
        Array.Resize(ref _rows, size);
        _buckets = new Bucket[size];
        for (var row = 1; row <= Rows; row++)
        {
            if (_rows[row].IsIn)
                Chain(row);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    public void Add(int row, int hash)
    {
        IsEmpty = false;
        _rows[row + 1].Hash = hash;
        _rows[row + 1].IsIn = true;
        Chain(row + 1);
    }

    /// <summary>The first row of the hash that is not before a row; <see cref="RowIndex.End"/> when there is none.</summary>
    public int First(int hash, int low)
    {
        var row = BucketOf(hash).First;
        while (row > 0 && (_rows[row].Hash != hash || row <= low))
            row = _rows[row].Next;
        return row > 0 ? row - 1 : End;
    }

    /// <summary>The next row of the same hash.</summary>
    public int Next(int row)
    {
        var hash = _rows[++row].Hash;
        do
            row = _rows[row].Next;
        while (row > 0 && _rows[row].Hash != hash);
        return row > 0 ? row - 1 : End;
    }

    protected override void Forget()
    {
        Array.Clear(_buckets);
        Array.Clear(_rows, 0, Rows + 1);
    }

    // Many hashes are small numbers in a row, or differ in their first bits only.
    private ref Bucket BucketOf(int hash) => ref _buckets[(hash ^ (hash >>> 15)) & (_buckets.Length - 1)];

    private void Chain(int row)
    {
        ref var bucket = ref BucketOf(_rows[row].Hash);
        _rows[row].Next = 0;
        if (bucket.Last == 0)
            bucket.First = row;
        else
            _rows[bucket.Last].Next = row;
        bucket.Last = row;
    }

    [StructLayout(LayoutKind.Auto)]
    private struct Bucket
    {
        public int First;
        public int Last;
    }

    [StructLayout(LayoutKind.Auto)]
    private struct Row
    {
        public int Hash;
        public int Next;
        public bool IsIn;
    }
}
