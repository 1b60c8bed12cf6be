using System.Runtime.CompilerServices;

namespace CaseAudit.Inference;

/// <summary>The conclusions of a session, each with the rule and the facts it stands on; what is asked for is made of them when it is.</summary>
internal sealed class Conclusions(WorkingMemory memory)
{
    // Of each conclusion its shape, itself and what its firing was on, one after the other; and where the present firing's begins.
    private Slot[] _log = new Slot[64];
    private int _used;
    private int _start;
    private int _widest;

    // Where conclusions stand in the log; made up to a place, and only when one is asked for.
    private readonly Dictionary<object, int> _places = [];
    private int _placed;

    /// <summary>All of them, in order.</summary>
    public IEnumerable<object> Facts => Places(from: 0).Select(at => _log[at + 1].Value!);

    /// <summary>Those of a rule, in order.</summary>
    public IReadOnlyList<object> By(IRuleDefinition rule) => [.. Places(from: 0).Where(at => ShapeAt(at).Rule == rule).Select(at => _log[at + 1].Value!)];

    /// <summary>Keeps room for a firing on so many facts.</summary>
    public void Widen(int slots)
    {
        _widest = Math.Max(_widest, slots + 2);
        KeepRoom();
    }

    /// <summary>Begins a firing. Its room is used again unless it concludes something.</summary>
    public void Begin() => _start = _used;

    /// <summary>Notes a fact of the present firing.</summary>
    public void Put(int slot, object? value) => _log[_start + 2 + slot].Value = value;

    /// <summary>Where conclusions of a fact's type belong.</summary>
    public SessionRoute RouteOf(object fact) => memory.RouteOf(fact.GetType());

    /// <summary>Takes a conclusion of the present firing, unless an equal fact is known.</summary>
    public bool Add(object fact, SessionRoute route, CompiledRule rule, MatchShape shape)
    {
        if (rule.Stratum > route.LastStratum)
            throw new InvalidOperationException($"It yielded a {TypeText.Of(route.Type)} after rules had looked for one; yield it as that type.");
        var stores = route.Stores;
        if (!stores[0].AddUnlessKnown(fact))
            return false;
        for (var i = 1; i < stores.Length; i++)
            stores[i].Add(fact);
        if (_used > _start)
            CopyFiring(shape.Slots.Length);
        _log[_used].Value = shape;
        _log[_used + 1].Value = fact;
        _used += 2 + shape.Slots.Length;
        KeepRoom();
        return true;
    }

    public Conclusion? Provenance(object fact) =>
        Find(fact) is { } at && ShapeAt(at) is var shape ? new Conclusion(shape.Rule, MatchAt(shape, at)) : null;

    /// <summary>What the present firing is on.</summary>
    public RuleMatch Current(MatchShape shape) => MatchAt(shape, _start);

    /// <summary>A fact or value bound, with the rule that concluded it.</summary>
    public FactMatch Bound(MatchSlot slot, object? value) =>
        new(slot.Declaration, slot.Type, value, value is not null && Find(value) is { } at ? ShapeAt(at).Rule : null);

    public void Clear()
    {
        Array.Clear(_log, 0, _used + _widest);
        _used = _start = 0;
        if (_placed == 0)
            return;
        _places.Clear();
        _placed = 0;
    }

    // A rule seldom has two actions: the second conclusion stands on what the first does.
    private void CopyFiring(int slots)
    {
        Widen(slots);
        Array.Copy(_log, _start + 2, _log, _used + 2, slots);
    }

    private int? Find(object fact)
    {
        foreach (var at in Places(_placed))
            _places.TryAdd(_log[at + 1].Value!, at);
        _placed = _used;
        return _places.TryGetValue(fact, out var place) ? place : null;
    }

    private IEnumerable<int> Places(int from)
    {
        for (var at = from; at < _used; at += 2 + ShapeAt(at).Slots.Length)
            yield return at;
    }

    private MatchShape ShapeAt(int at) => (MatchShape)_log[at].Value!;

    private RuleMatch MatchAt(MatchShape shape, int start) => new([.. shape.Slots.Select((slot, i) => Bound(slot, _log[start + 2 + i].Value))]);

    private void KeepRoom()
    {
        if (_log.Length < _used + _widest)
            Grow();
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Grow() => Array.Resize(ref _log, Math.Max(_used + _widest, _log.Length * 2));

    // A structure, because an array of objects is asked for its type before one is put into it.
    private struct Slot
    {
        public object? Value;
    }
}
