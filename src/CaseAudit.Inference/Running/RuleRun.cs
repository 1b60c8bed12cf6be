using System.Runtime.CompilerServices;

namespace CaseAudit.Inference;

/// <summary>A rule in a session. Compiled rules read and write its members.</summary>
internal sealed class RuleRun(Session session, CompiledRule rule, FactStore[] stores, RowIndexes indexes, Conclusions conclusions)
{
    public readonly FactStore[] Stores = stores;

    // Which rows of its facts a growing pattern looks at, by position: from, up to, and those up to which Exists has looked before.
    public readonly int[] Low = rule.Positions();
    public readonly int[] High = rule.Positions();
    public readonly int[] Excluded = rule.Positions();

    /// <summary>The position of which only new rows are looked at; -1 when all rows are.</summary>
    public int Delta = -1;

    /// <summary>The buffers of the compiled rule.</summary>
    public object[] Workspace = [];

    /// <summary>How much interpreted code looked at; 0 for compiled code.</summary>
    public int Looked;

    /// <summary>What happened so far, in the run that finds out where it failed.</summary>
    public Trace? Trace;

    private readonly int[] _seen = rule.Positions();
    private MatchShape? _shape;
    private SessionRoute? _route;
    private FiringContext? _context;
    private bool _kept;
    private int _round;

    public CompiledRule Rule => rule;

    public bool Failed { get; set; }

    /// <summary>Which action is being evaluated; -1 while conditions are.</summary>
    public int Acting = -1;

    public IContext Context => _context ??= new FiringContext(session, this);

    /// <summary>Looks at everything that it has not looked at yet.</summary>
    /// <returns>Whether there may be more by now.</returns>
    public bool Run()
    {
        if (_round == session.Round)
            return HasMore() && RunAgain();
        _round = session.Round;
        Failed = false;
        Delta = -1;
        foreach (var (position, store) in rule.Growing)
        {
            Low[position] = Excluded[position] = 0;
            High[position] = _seen[position] = Stores[store].Count;
        }

        if (CanFire())
            session.Guard(this);

        // Of most rules nothing that they look at changes any more.
        return rule.Growing.Length > 0;
    }

    /// <summary>Makes the buffers that the compiled rule works in.</summary>
    public void Prepare(RuleCode code)
    {
        if (Workspace.Length != code.Workspace.Length)
            Workspace = code.MakeWorkspace(indexes);
    }

    /// <summary>Begins a firing: makes room for its facts.</summary>
    public void Begin(MatchShape shape)
    {
        if (!ReferenceEquals(_shape, shape))
            Turn(shape);
        _kept = false;
        Acting = 0;
        conclusions.Begin();
    }

    /// <summary>Notes what the firing is on.</summary>
    public void Put(int slot, object? value) => conclusions.Put(slot, value);

    // Not compiled into each rule, which would take longer to compile.
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void Yield(object? fact)
    {
        if (fact is null)
            throw new InvalidOperationException("It yielded nothing (null).");
        if (_route is null || (!rule.ConcludesOneType && _route.Type != fact.GetType()))
            _route = conclusions.RouteOf(fact);
        _kept |= conclusions.Add(fact, _route, rule, _shape!);
    }

    /// <summary>Ends a firing.</summary>
    /// <returns>Whether the rule may go on.</returns>
    public bool End()
    {
        Acting = -1;
        return session.Fired(this, _kept);
    }

    /// <summary>What the present firing is on.</summary>
    public IMatch CurrentMatch() => conclusions.Current(_shape!);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Turn(MatchShape shape)
    {
        _shape = shape;
        conclusions.Widen(shape.Slots.Length);
    }

    private bool CanFire()
    {
        foreach (var store in rule.RequiredStores)
        {
            if (Stores[store].Count == 0)
                return false;
        }

        return true;
    }

    private bool HasMore()
    {
        foreach (var (position, store) in rule.Growing)
        {
            if (Stores[store].Count > _seen[position])
                return !Failed;
        }

        return false;
    }

    private bool RunAgain()
    {
        Span<int> before = stackalloc int[_seen.Length];
        _seen.CopyTo(before);
        foreach (var (position, store) in rule.Growing)
            _seen[position] = Stores[store].Count;
        if (!CanFire())
            return false;
        foreach (var (position, _) in rule.Growing)
        {
            if (_seen[position] > before[position] && !Failed && !session.IsHalted)
                Look(position, before);
        }

        return true;
    }

    private void Look(int delta, ReadOnlySpan<int> before)
    {
        Delta = delta;
        foreach (var (position, _) in rule.Growing)
        {
            Low[position] = position == delta ? before[position] : 0;
            High[position] = position < delta ? before[position] : _seen[position];
            Excluded[position] = position == delta ? before[position] : 0;
        }

        session.Guard(this);
    }
}
