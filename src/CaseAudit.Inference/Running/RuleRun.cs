using System.Runtime.CompilerServices;

namespace CaseAudit.Inference;

/// <summary>A rule in a session. Compiled rules read and write its members.</summary>
internal sealed class RuleRun(Session session, CompiledRule rule, FactStore[] stores, RowIndexes indexes, Conclusions conclusions)
{
    public readonly FactStore[] Stores = stores;

    // Which rows of its facts a growing pattern looks at, by position: from, up to, and those up to which Exists has looked before.
    public readonly int[] Low = new int[rule.Plan.Patterns.Count];
    public readonly int[] High = new int[rule.Plan.Patterns.Count];
    public readonly int[] Excluded = new int[rule.Plan.Patterns.Count];

    /// <summary>The position of which only new rows are looked at; -1 when all rows are.</summary>
    public int Delta = -1;

    /// <summary>The buffers of the compiled rule.</summary>
    public object[] Workspace = [];

    /// <summary>How much interpreted code looked at; 0 for compiled code.</summary>
    public int Looked;

    /// <summary>What happened so far, in the run that finds out where it failed.</summary>
    public Trace? Trace;

    private readonly int[] _seen = new int[rule.Plan.Patterns.Count];
    private readonly FactStore[] _required = [.. rule.RequiredStores.Select(store => stores[store])];
    private readonly (int Position, FactStore Store)[] _growing = [.. rule.Growing.Select(position => (position, stores[rule.Plan.Patterns[position].Store]))];
    private MatchShape? _shape;
    private FiringContext? _context;
    private bool _kept;
    private bool _hasRun;

    public CompiledRule Rule => rule;

    public bool Failed { get; set; }

    /// <summary>Which action is being evaluated; -1 while conditions are.</summary>
    public int Acting = -1;

    public IContext Context => _context ??= new FiringContext(session, this);

    /// <summary>Whether there is something that it has not looked at.</summary>
    public bool IsPending
    {
        get
        {
            if (Failed)
                return false;
            if (!_hasRun)
                return true;
            foreach (var (position, store) in _growing)
            {
                if (store.Count > _seen[position])
                    return true;
            }

            return false;
        }
    }

    public void Reset()
    {
        _hasRun = Failed = false;
        Acting = -1;
        _shape = null;
        Array.Clear(_seen);
    }

    /// <summary>Looks at everything that it has not looked at yet.</summary>
    public void Run()
    {
        if (_growing.Length == 0)
        {
            // Most rules: nothing that they look at changes any more.
            _hasRun = true;
            if (CanFire())
                session.Guard(this);
            return;
        }

        Span<int> before = stackalloc int[_seen.Length];
        _seen.CopyTo(before);
        foreach (var (position, store) in _growing)
            _seen[position] = store.Count;
        var first = !_hasRun;
        _hasRun = true;
        if (!CanFire())
            return;
        if (first)
        {
            Look(-1, before);
            return;
        }

        foreach (var (position, _) in _growing)
        {
            if (_seen[position] > before[position] && !Failed && !session.IsHalted)
                Look(position, before);
        }
    }

    /// <summary>Makes the buffers that the compiled rule works in.</summary>
    public void Prepare(RuleCode code)
    {
        if (Workspace.Length == code.Workspace.Length)
            return;
        Workspace = [.. code.Workspace.Select(create => create(indexes))];
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
        _kept |= conclusions.Add(fact, rule, _shape!);
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
        foreach (var store in _required)
        {
            if (store.Count == 0)
                return false;
        }

        return true;
    }

    private void Look(int delta, ReadOnlySpan<int> before)
    {
        Delta = delta;
        foreach (var (position, _) in _growing)
        {
            Low[position] = position == delta ? before[position] : 0;
            High[position] = position < delta ? before[position] : _seen[position];
            Excluded[position] = position == delta ? before[position] : 0;
        }

        session.Guard(this);
    }
}
