namespace CaseAudit.Inference;

/// <summary>One run of the rules, with the buffers that the next one uses again.</summary>
internal sealed class Session : ISession
{
    private readonly WorkingMemory _memory;
    private readonly Conclusions _conclusions;
    private readonly RowIndexes _indexes = new();
    private readonly RuleRun[] _runs;
    private readonly List<RuleEvaluationException> _incomplete = [];
    private int _firings;
    private bool _hasFired;
    private bool _isFiring;

    // An exception that is on its way to the caller of Fire, through rules that were interrupted.
    private Exception? _leaving;
    private bool _inCallback;

    public Session(RuleSet rules)
    {
        _memory = new WorkingMemory(rules);
        _conclusions = new Conclusions(_memory);
        _runs = [.. rules.Rules.Select(rule => new RuleRun(this, rule, _memory.Stores, _indexes, _conclusions))];
    }

    public event EventHandler<RuleFiredEventArgs>? RuleFired;

    public event EventHandler<ExpressionFailedEventArgs>? ExpressionFailed;

    public IReadOnlyList<RuleEvaluationException> Incomplete => _incomplete;

    public bool IsHalted { get; set; }

    /// <summary>How many times it was made ready: what a rule knows of an earlier time it has to forget.</summary>
    public int Round { get; private set; } = 1;

    public void Insert(object fact)
    {
        RefuseAfterFiring();
        _memory.Insert(fact);
    }

    public void InsertAll(IEnumerable<object> facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        RefuseAfterFiring();
        _memory.InsertAll(facts);
    }

    public int Fire()
    {
        Fire([this]);
        return _firings;
    }

    /// <summary>Fires sessions of one rule set, each rule in all of them before the next rule.</summary>
    public static void Fire(ReadOnlySpan<Session> sessions)
    {
        foreach (var session in sessions)
            session.RefuseAfterFiring();
        foreach (var session in sessions)
            session._hasFired = session._isFiring = true;
        try
        {
            // Rules come in the order of their strata, which a conclusion makes ready only at or after its own.
            for (var rule = 0; rule < sessions[0]._runs.Length; rule++)
            {
                foreach (var session in sessions)
                    session.RunPending(rule, rule + 1);
            }
        }
        finally
        {
            foreach (var session in sessions)
                session._isFiring = false;
        }
    }

    public IReadOnlyList<TFact> Query<TFact>() => _memory.All<TFact>() ?? [.. _memory.Inserted.Concat(_conclusions.Facts).OfType<TFact>()];

    public Conclusion? Provenance(object fact)
    {
        ArgumentNullException.ThrowIfNull(fact);
        return _conclusions.Provenance(fact);
    }

    public Explanation Explain(IRuleDefinition rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        if (!_hasFired || _isFiring)
            throw new InvalidOperationException("The session has not fired; there is nothing to explain yet.");
        var run = _runs.FirstOrDefault(run => run.Rule.Plan.Definition == rule)
            ?? throw new ArgumentException($"The rule \"{rule.Name}\" is not one of the session's.", nameof(rule));
        return Explainer.Explain(run.Rule.Plan, _memory.Stores, _conclusions, _conclusions.By(rule), _incomplete.Find(failure => failure.Rule == rule));
    }

    public void Reset()
    {
        if (_isFiring)
            throw new InvalidOperationException("The session is firing; reset it afterwards.");
        _memory.Clear();
        _conclusions.Clear();
        _indexes.Clear();
        _incomplete.Clear();
        _firings = 0;
        Round++;
        _hasFired = IsHalted = _inCallback = false;
        _leaving = null;
    }

    /// <summary>Counts a firing, and lets rules that come before the one that fired go first.</summary>
    internal bool Fired(RuleRun run, bool concluded)
    {
        _firings++;
        if (RuleFired is { } fired)
        {
            _inCallback = true;
            fired(this, new RuleFiredEventArgs(run.Rule.Plan.Definition, run.CurrentMatch()));
            _inCallback = false;
        }

        if (concluded && run.Rule.MayWakeEarlier)
            RunPending(run.Rule.FirstOfStratum, run.Rule.Index);
        return !IsHalted;
    }

    /// <summary>Runs a rule's code; what it throws is the rule's failure.</summary>
    internal void Guard(RuleRun run)
    {
        var code = run.Rule.Code;
        run.Prepare(code);
        run.Looked = 0;
        run.Acting = -1;
        try
        {
            code.Body(run);
        }
        catch (Exception exception) when (!_inCallback && !ReferenceEquals(exception, _leaving))
        {
            Fail(run, exception);
        }

        if (run.Looked > 0)
            run.Rule.Note(run.Looked);
    }

    private void Fail(RuleRun run, Exception exception)
    {
        run.Failed = true;
        var error = Failure.Describe(run, exception, this, _conclusions);
        _incomplete.Add(error);
        var failed = new ExpressionFailedEventArgs(error);
        _inCallback = true;
        ExpressionFailed?.Invoke(this, failed);
        _inCallback = false;
        if (failed.IsHandled)
            return;
        _leaving = error;
        throw error;
    }

    /// <summary>Runs, of some rules, the first that has something to look at, until none has.</summary>
    private void RunPending(int first, int end)
    {
        for (var i = first; i < end && !IsHalted;)
        {
            // Rules before it have run, in between, on what it concluded; it may have made itself ready again.
            if (!_runs[i].Run())
                i++;
        }
    }

    private void RefuseAfterFiring()
    {
        if (_hasFired)
            throw new InvalidOperationException("The session has fired; reset it first.");
    }
}
