namespace CaseAudit.Inference;

/// <summary>The conclusions of a session, each with the rule and the facts it stands on; what is asked for is made of them when it is.</summary>
internal sealed class Conclusions(WorkingMemory memory)
{
    // Facts that a conclusion may equal, and by bucket one more than the place of the last of them; 0 is none.
    private Known[] _known = new Known[64];
    private int[] _buckets = new int[64];
    private int _shift = 26;
    private int _count;

    // What firings were on, one after the other: where the present one begins, and where the next one does.
    private Slot[] _frames = new Slot[64];
    private int _start;
    private int _used;
    private int _widest;

    // Conclusions of one type come in a row.
    private object? _last;
    private SessionRoute? _route;

    /// <summary>All of them, in order.</summary>
    public IEnumerable<object> Facts => _known.Take(_count).Where(known => known.Shape is not null).Select(known => known.Fact);

    /// <summary>Keeps room for a firing on so many facts.</summary>
    public void Widen(int slots)
    {
        _widest = Math.Max(_widest, slots);
        if (_frames.Length < _used + _widest)
            Array.Resize(ref _frames, Math.Max(_used + _widest, _frames.Length * 2));
    }

    /// <summary>Begins a firing. Its room is used again unless it concludes something.</summary>
    public void Begin() => _start = _used;

    /// <summary>Notes a fact of the present firing.</summary>
    public void Put(int slot, object? value) => _frames[_start + slot].Value = value;

    /// <summary>Takes a conclusion of the present firing, unless an equal fact is known.</summary>
    public bool Add(object fact, CompiledRule rule, MatchShape shape)
    {
        if (_last is null || fact.GetType() != _last.GetType())
            Turn(fact);
        var route = _route!;
        if (rule.Stratum > route.LastStratum)
            throw new InvalidOperationException($"It yielded a {TypeText.Of(route.Type)} after rules had looked for one; yield it as that type.");
        if (!Add(fact, shape))
            return false;
        _used = _start + shape.Slots.Length;
        Widen(shape.Slots.Length);
        foreach (var store in route.Stores)
            store.Add(fact);
        return true;
    }

    public Conclusion? Provenance(object fact) =>
        Find(fact) is { Shape: { } shape } known ? new Conclusion(shape.Rule, MatchAt(shape, known.Start)) : null;

    /// <summary>What the present firing is on.</summary>
    public RuleMatch Current(MatchShape shape) => MatchAt(shape, _start);

    /// <summary>A fact or value bound, with the rule that concluded it.</summary>
    public FactMatch Bound(MatchSlot slot, object? value)
    {
        var concluded = value is not null && memory.RouteOf(value.GetType()).IsKnown ? Find(value)?.Shape : null;
        return new FactMatch(slot.Declaration, slot.Type, value, concluded?.Rule);
    }

    public void Clear()
    {
        Array.Clear(_known, 0, _count);
        Array.Clear(_buckets);
        Array.Clear(_frames, 0, _used + _widest);
        _count = _start = _used = _widest = 0;
        _last = null;
        _route = null;
    }

    /// <summary>Turns to conclusions of another type.</summary>
    private void Turn(object fact)
    {
        _last = fact;
        _route = memory.RouteOf(fact.GetType());
        if (_route.IsKnown)
            return;

        // Before the first conclusion of a type: facts of the type that were inserted may equal it.
        _route.IsKnown = true;
        foreach (var inserted in memory.InsertedAs(_route))
            Add(inserted, shape: null);
    }

    private bool Add(object fact, MatchShape? shape)
    {
        var hash = fact.GetHashCode();
        for (var at = First(hash); at >= 0; at = _known[at].Next)
        {
            if (_known[at].Hash == hash && _known[at].Fact.Equals(fact))
                return false;
        }

        if (_count == _known.Length)
            Grow();
        ref var known = ref _known[_count];
        known.Fact = fact;
        known.Shape = shape;
        known.Start = _start;
        known.Hash = hash;
        Chain(_count++);
        return true;
    }

    private Known? Find(object fact)
    {
        var hash = fact.GetHashCode();
        for (var at = First(hash); at >= 0; at = _known[at].Next)
        {
            if (_known[at].Hash == hash && _known[at].Fact.Equals(fact))
                return _known[at];
        }

        return null;
    }

    private int First(int hash) => _buckets[Bucket(hash)] - 1;

    // Hashes of facts often differ in their last bits only, or in all but those: a multiplication spreads them over the first.
    private int Bucket(int hash) => (int)((uint)hash * 0x9E3779B1 >> _shift);

    private void Chain(int at)
    {
        ref var bucket = ref _buckets[Bucket(_known[at].Hash)];
        _known[at].Next = bucket - 1;
        bucket = at + 1;
    }

    private void Grow()
    {
        Array.Resize(ref _known, _count * 2);
        _buckets = new int[_known.Length];
        _shift--;
        for (var at = 0; at < _count; at++)
            Chain(at);
    }

    private RuleMatch MatchAt(MatchShape shape, int start) => new([.. shape.Slots.Select((slot, i) => Bound(slot, _frames[start + i].Value))]);

    /// <summary>An earlier conclusion, with its shape and where what it stands on begins, or an inserted fact, without a shape.</summary>
    private struct Known
    {
        public object Fact;
        public MatchShape? Shape;
        public int Start;
        public int Hash;
        public int Next;
    }

    // A structure, because an array of objects is asked for its type before one is put into it.
    private struct Slot
    {
        public object? Value;
    }
}
