using System.Runtime.InteropServices;

namespace CaseAudit.Inference;

/// <summary>The facts of a session: those inserted, in their order, and all by the types that rules match and conclude.</summary>
internal sealed class WorkingMemory(RuleSet rules)
{
    private readonly List<object> _inserted = [];
    private readonly Dictionary<Type, SessionRoute> _routes = [];

    public FactStore[] Stores { get; } = [.. rules.FactTypes.Select(type => type.CreateStore(rules.Singles.Contains(type.Type)))];

    public IReadOnlyList<object> Inserted => _inserted;

    public void Insert(object fact)
    {
        ArgumentNullException.ThrowIfNull(fact);
        InsertAlike([fact]);
    }

    public void InsertAll(IEnumerable<object> facts)
    {
        var all = facts is List<object> list ? CollectionsMarshal.AsSpan(list) : facts.ToArray();
        for (var first = 0; first < all.Length;)
        {
            var fact = all[first];
            ArgumentNullException.ThrowIfNull(fact, nameof(facts));
            var end = first + 1;
            while (end < all.Length && all[end] is { } next && next.GetType() == fact.GetType())
                end++;
            InsertAlike(all[first..end]);
            first = end;
        }
    }

    /// <summary>The facts of a type that rules match or conclude; null when it is none.</summary>
    public TFact[]? All<TFact>() =>
        rules.StoreOf(typeof(TFact)) is { } index ? ((FactStore<TFact>)Stores[index]).Items.AsSpan(0, Stores[index].Count).ToArray() : null;

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
        _inserted.Clear();
    }

    /// <summary>Inserts facts of one run-time type.</summary>
    private void InsertAlike(ReadOnlySpan<object> facts)
    {
        var route = RouteOf(facts[0].GetType());
        foreach (var store in route.Stores)
            store.AddRange(facts);
        _inserted.AddRange(facts);
    }
}
