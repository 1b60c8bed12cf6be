using System.Collections.Concurrent;

namespace CaseAudit.Inference;

/// <summary>Compiled rules in the order in which they fire, and the stores that they need.</summary>
internal sealed class RuleSet : ISessionFactory
{
    private readonly List<FactType> _factTypes = [];
    private readonly Dictionary<Type, int> _stores = [];
    private readonly ConcurrentDictionary<Type, Route> _routes = new();

    /// <param name="plans">The rules in the order declared.</param>
    /// <param name="singles">Types of which a session holds one fact at most.</param>
    /// <param name="form">The form in which rules run; null for what suits.</param>
    public RuleSet(IReadOnlyList<RulePlan> plans, IReadOnlyCollection<Type> singles, RuleForm? form)
    {
        var strata = Stratification.Strata(plans);
        foreach (var plan in plans)
        {
            foreach (var pattern in plan.Patterns)
            {
                pattern.Store = Store(pattern.FactType);
                pattern.Single = singles.Contains(pattern.FactType.Type);
            }

            foreach (var action in plan.Actions)
            {
                if (action.Yielded is { } yielded)
                    Store(yielded);
            }
        }

        Singles = singles;

        // A stable sort: rules of one stratum and priority stay in the order declared.
        Rules = [.. plans.Select((plan, i) => new CompiledRule(plan, strata[i], form)).OrderBy(rule => rule.Stratum).ThenByDescending(rule => rule.Plan.Definition.Priority)];
        Definitions = [.. plans.Select(plan => plan.Definition)];
        FindInterruptions();
    }

    IReadOnlyList<IRuleDefinition> ISessionFactory.Rules => Definitions;

    private IReadOnlyList<IRuleDefinition> Definitions { get; }

    /// <summary>The rules by stratum, priority and declaration.</summary>
    public IReadOnlyList<CompiledRule> Rules { get; }

    /// <summary>Types of the stores, by index.</summary>
    public IReadOnlyList<FactType> FactTypes => _factTypes;

    /// <summary>Types of which a session holds one fact at most.</summary>
    public IReadOnlyCollection<Type> Singles { get; }

    /// <summary>Makes the code of every rule, so that a session that comes to it need not.</summary>
    public void MakeReady()
    {
        foreach (var rule in Rules) rule.MakeReady();
    }

    public ISession CreateSession() => new Session(this);

    public void Fire(IReadOnlyList<ISession> sessions) => Session.Fire([.. sessions.Cast<Session>()]);

    /// <summary>The store of the type; null where no rule matches or concludes it as such.</summary>
    public int? StoreOf(Type type) => _stores.TryGetValue(type, out var store) ? store : null;

    /// <summary>Where facts of the run-time type belong.</summary>
    public Route RouteOf(Type type) => _routes.GetOrAdd(type, static (type, rules) => rules.FindRoute(type), this);

    private int Store(FactType factType)
    {
        if (!_stores.TryGetValue(factType.Type, out var store))
        {
            _stores.Add(factType.Type, store = _factTypes.Count);
            _factTypes.Add(factType);
        }

        return store;
    }

    private Route FindRoute(Type type)
    {
        var stores = Enumerable.Range(0, _factTypes.Count).Where(store => _factTypes[store].Type.IsAssignableFrom(type)).ToArray();
        var last = int.MaxValue;
        foreach (var rule in Rules)
        {
            foreach (var pattern in rule.Plan.Patterns)
            {
                if (stores.Contains(pattern.Store))
                    last = Math.Min(last, pattern.Growing ? rule.Stratum : rule.Stratum - 1);
            }
        }

        return new Route(stores, last);
    }

    private void FindInterruptions()
    {
        var first = 0;
        for (var i = 0; i < Rules.Count; i++)
        {
            if (Rules[first].Stratum != Rules[i].Stratum)
                first = i;
            Rules[i].Index = i;
            Rules[i].FirstOfStratum = first;
            for (var other = first; other < i; other++)
                Rules[i].MayWakeEarlier |= Stratification.MayFeed(Rules[i].Plan, Rules[other].Plan);
        }
    }
}
