using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace CaseAudit.Inference;

/// <inheritdoc/>
internal sealed class FactStore<T>(bool single) : FactStore
{
    // A few are sooner compared with than hashed.
    private const int Few = 6;

    // The hash of each fact, up to as many as have one; and by hash, or soon after, one more than a fact's row. 0 is none.
    private int[] _hashes = [];
    private int[] _rows = [];
    private int _hashed;

    private List<T>? _collected;

    /// <summary>The facts; beyond <see cref="FactStore.Count"/> there are none.</summary>
    public T[] Items = [];

    public override IEnumerable<object> All => Items.Take(Count).Cast<object>();

    // The session has looked up, once for a run-time type, that its facts belong here; the array need not be asked whether they do.
    private Span<object> Room => MemoryMarshal.CreateSpan(ref Unsafe.As<T, object>(ref MemoryMarshal.GetArrayDataReference(Items)), Items.Length);

    public override void Add(object fact)
    {
        if (Count == Items.Length)
            Grow(Count + 1);
        if (typeof(T).IsValueType)
            Items[Count++] = (T)fact;
        else
            Room[Count++] = fact;
    }

    public override bool AddUnlessKnown(object fact)
    {
        if (Count < Few ? IsAmong(fact) : !Note(fact))
            return false;
        Add(fact);
        return true;
    }

    public override void AddRange(ReadOnlySpan<object> facts)
    {
        if (typeof(T).IsValueType)
        {
            foreach (var fact in facts)
                Add(fact);
            return;
        }

        if (Items.Length - Count < facts.Length)
            Grow(Count + facts.Length);
        facts.CopyTo(Room[Count..]);
        Count += facts.Length;
    }

    /// <summary>The facts, of which there will be no more, as a collection of its own, which rules may keep in what they conclude. It is one for all rules: none changes it.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public List<T> Collect() => _collected ??= Collection.Copy(Items, Count);

    public override void Clear()
    {
        _collected = null;
        Array.Clear(Items, 0, Count);
        Count = 0;
        if (_hashed == 0)
            return;
        Array.Clear(_rows);
        _hashed = 0;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Grow(int count)
    {
        if (single && count > 1)
            throw new InvalidOperationException($"There is one {TypeText.Of(typeof(T))} in a session, and this would be another.");
        Array.Resize(ref Items, single ? 1 : Math.Max(Math.Max(16, Count * 2), count));
    }

    private bool IsAmong(object fact)
    {
        foreach (var known in Items.AsSpan(0, Count))
        {
            if (known!.Equals(fact))
                return true;
        }

        return false;
    }

    /// <summary>Notes where the fact that comes next is found, unless one is there that it equals.</summary>
    private bool Note(object fact)
    {
        if (_hashed < Count || _rows.Length <= Count * 2)
            NoteAll();
        var hash = fact.GetHashCode();
        var place = PlaceOf(hash);
        for (; _rows[place] is var row and > 0; place = After(place))
        {
            if (_hashes[row - 1] == hash && Items[row - 1]!.Equals(fact))
                return false;
        }

        _hashes[Count] = hash;
        _rows[place] = ++_hashed;
        return true;
    }

    /// <summary>Notes where the facts are found of which that is not known yet, and keeps room for one more.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void NoteAll()
    {
        if (_rows.Length <= Count * 2)
        {
            _rows = new int[BitOperations.RoundUpToPowerOf2((uint)Count * 4)];
            Array.Resize(ref _hashes, _rows.Length / 2);
            for (var row = 0; row < _hashed; row++)
                Place(row);
        }

        for (; _hashed < Count; _hashed++)
        {
            _hashes[_hashed] = Items[_hashed]!.GetHashCode();
            Place(_hashed);
        }
    }

    private void Place(int row)
    {
        var place = PlaceOf(_hashes[row]);
        while (_rows[place] > 0)
            place = After(place);
        _rows[place] = row + 1;
    }

    // Hashes of facts often differ in their last bits only, or in all but those: a multiplication spreads them over the first.
    private int PlaceOf(int hash) => (int)((uint)hash * 0x9E3779B1 >> (32 - BitOperations.Log2((uint)_rows.Length)));

    private int After(int place) => (place + 1) & (_rows.Length - 1);
}
