using System.Runtime.InteropServices;

namespace CaseAudit.Inference;

/// <summary>The conclusions of a session, each with the rule and the facts it stands on; what is asked for is made of them when it is.</summary>
internal sealed class Conclusions(WorkingMemory memory)
{
    private readonly List<(MatchShape Shape, int Start)> _conclusions = [];

    // Each conclusion with its place above; inserted facts that a conclusion might equal, with -1.
    private readonly Dictionary<object, int> _known = [];

    // What firings were on, one after the other; a conclusion knows where its own begins.
    private object?[] _frames = new object?[64];
    private int _used;
    private SessionRoute? _last;

    /// <summary>Room for the facts of a firing; it is used again unless the firing concludes something.</summary>
    public object?[] Room(int count, out int start)
    {
        start = _used;
        if (start + count > _frames.Length)
            Array.Resize(ref _frames, Math.Max(start + count, _frames.Length * 2));
        return _frames;
    }

    /// <summary>Takes a conclusion, unless an equal fact is known.</summary>
    public bool Add(object fact, CompiledRule rule, MatchShape shape, int start)
    {
        var type = fact.GetType();
        var route = _last?.Type == type ? _last : _last = memory.RouteOf(type);
        if (!route.IsKnown)
            NoteInserted(route);
        if (rule.Stratum > route.LastStratum)
            throw new InvalidOperationException($"It yielded a {TypeText.Of(type)} after rules had looked for one; yield it as that type.");
        ref var index = ref CollectionsMarshal.GetValueRefOrAddDefault(_known, fact, out var known);
        if (known)
            return false;
        index = _conclusions.Count;
        _conclusions.Add((shape, start));
        _used = start + shape.Slots.Length;
        memory.Add(fact, route);
        return true;
    }

    public Conclusion? Provenance(object fact)
    {
        if (!_known.TryGetValue(fact, out var index) || index < 0)
            return null;
        var (shape, start) = _conclusions[index];
        return new Conclusion(shape.Rule, MatchAt(shape, _frames, start));
    }

    /// <summary>What the facts at a place of the frames are.</summary>
    public RuleMatch MatchAt(MatchShape shape, object?[] frame, int start) => new([.. shape.Slots.Select((slot, i) => Bound(slot, frame[start + i]))]);

    /// <summary>A fact or value bound, with the rule that concluded it.</summary>
    public FactMatch Bound(MatchSlot slot, object? value)
    {
        var concluded = value is not null && memory.RouteOf(value.GetType()).IsKnown && _known.TryGetValue(value, out var index) && index >= 0;
        return new FactMatch(slot.Declaration, slot.Type, value, concluded ? _conclusions[_known[value!]].Shape.Rule : null);
    }

    public void Clear()
    {
        _conclusions.Clear();
        _known.Clear();

        // The last firing may have concluded nothing, and left its facts beyond those of conclusions.
        Array.Clear(_frames);
        _used = 0;
    }

    /// <summary>Before the first conclusion of a type: facts of the type that were inserted may equal it.</summary>
    private void NoteInserted(SessionRoute route)
    {
        route.IsKnown = true;
        if (route.Inserted == 0)
            return;
        foreach (var fact in memory.Inserted(route))
            _known.TryAdd(fact, -1);
    }
}
