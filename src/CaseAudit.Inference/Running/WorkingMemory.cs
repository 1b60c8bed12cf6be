using System.Runtime.InteropServices;

namespace CaseAudit.Inference;

/// <summary>The facts of a session: all in insertion order, and by the types that rules match and conclude.</summary>
internal sealed class WorkingMemory(RuleSet rules)
{
    private readonly List<object> _facts = [];
    private readonly Dictionary<Type, SessionRoute> _routes = [];

    // Facts of one type come in a row.
    private SessionRoute? _last;
    private int _inserted;

    public FactStore[] Stores { get; } = [.. rules.FactTypes.Select(type => type.CreateStore())];

    public int Count => _facts.Count;

    public void Insert(object fact)
    {
        ArgumentNullException.ThrowIfNull(fact);
        var type = fact.GetType();
        var route = _last?.Type == type ? _last : _last = RouteOf(type);
        route.Inserted++;
        _inserted++;
        Add(fact, route);
    }

    public void InsertAll(IEnumerable<object> facts)
    {
        // A case comes as a list; the enumerator of an interface costs more than the insertion.
        if (facts is List<object> list)
        {
            foreach (var fact in CollectionsMarshal.AsSpan(list))
                Insert(fact);
            return;
        }

        foreach (var fact in facts)
            Insert(fact);
    }

    public void Add(object fact, SessionRoute route)
    {
        _facts.Add(fact);
        foreach (var store in route.Stores)
            store.Add(fact);
    }

    public IReadOnlyList<TFact> Query<TFact>() =>
        rules.StoreOf(typeof(TFact)) is { } index ? ((FactStore<TFact>)Stores[index]).Items.AsSpan(0, Stores[index].Count).ToArray() : [.. _facts.OfType<TFact>()];

    /// <summary>The inserted facts of exactly the type.</summary>
    public IEnumerable<object> Inserted(SessionRoute route) => _facts.Take(_inserted).Where(fact => fact.GetType() == route.Type).Take(route.Inserted);

    public SessionRoute RouteOf(Type type)
    {
        if (!_routes.TryGetValue(type, out var route))
            _routes.Add(type, route = new SessionRoute(type, rules.RouteOf(type), Stores));
        return route;
    }

    public void Clear()
    {
        foreach (var store in Stores)
            store.Clear();
        foreach (var route in _routes.Values)
            route.Clear();
        _facts.Clear();
        _inserted = 0;
    }
}
