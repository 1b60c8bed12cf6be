namespace CaseAudit.Inference;

/// <summary>A rule in a session. Compiled rules read and write its members.</summary>
internal sealed class RuleRun(Session session, CompiledRule rule, FactStore[] stores, Conclusions conclusions)
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
    private RowIndex[] _indexes = [];

    /// <summary>Where the facts of the present firing are put, from <see cref="FrameStart"/>.</summary>
    public object?[] Frame = [];
    public int FrameStart;

    /// <summary>What happened so far, in the run that finds out where it failed.</summary>
    public Trace? Trace;

    private readonly int[] _seen = new int[rule.Plan.Patterns.Count];
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
            foreach (var position in rule.Growing)
            {
                if (Stores[rule.Plan.Patterns[position].Store].Count > _seen[position])
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
        Frame = [];
        Array.Clear(_seen);
        foreach (var index in _indexes)
            index.Clear();
    }

    /// <summary>Looks at everything that it has not looked at yet.</summary>
    public void Run()
    {
        if (rule.Growing.Length == 0)
        {
            // Most rules: nothing that they look at changes any more.
            _hasRun = true;
            if (CanFire())
                session.Guard(this);
            return;
        }

        var patterns = rule.Plan.Patterns;
        Span<int> before = stackalloc int[_seen.Length];
        _seen.CopyTo(before);
        foreach (var position in rule.Growing)
            _seen[position] = Stores[patterns[position].Store].Count;
        var first = !_hasRun;
        _hasRun = true;
        if (!CanFire())
            return;
        if (first)
        {
            Look(-1, before);
            return;
        }

        foreach (var position in rule.Growing)
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
        Workspace = [.. code.Workspace.Select(create => create())];
        _indexes = [.. Workspace.OfType<RowIndex>()];
    }

    /// <summary>Begins a firing: makes room for its facts.</summary>
    public void Begin(MatchShape shape)
    {
        _shape = shape;
        _kept = false;
        Frame = conclusions.Room(shape.Slots.Length, out FrameStart);
    }

    public void Yield(object? fact)
    {
        if (fact is null)
            throw new InvalidOperationException("It yielded nothing (null).");
        _kept |= conclusions.Add(fact, rule, _shape!, FrameStart);
    }

    /// <summary>Ends a firing.</summary>
    /// <returns>Whether the rule may go on.</returns>
    public bool End()
    {
        Acting = -1;
        return session.Fired(this, _kept);
    }

    /// <summary>What the present firing is on.</summary>
    public IMatch CurrentMatch() => conclusions.MatchAt(_shape!, Frame, FrameStart);

    private bool CanFire()
    {
        foreach (var store in rule.RequiredStores)
        {
            if (Stores[store].Count == 0)
                return false;
        }

        return true;
    }

    private void Look(int delta, ReadOnlySpan<int> before)
    {
        Delta = delta;
        foreach (var position in rule.Growing)
        {
            Low[position] = position == delta ? before[position] : 0;
            High[position] = position < delta ? before[position] : _seen[position];
            Excluded[position] = position == delta ? before[position] : 0;
        }

        session.Guard(this);
    }
}
