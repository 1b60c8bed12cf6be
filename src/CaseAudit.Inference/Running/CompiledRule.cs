namespace CaseAudit.Inference;

/// <summary>
/// A rule in its place among the others. Its expression tree is interpreted at first: to compile one costs some milliseconds, as much as
/// to interpret it on the facts of many cases. A rule that has seen so many is compiled.
/// </summary>
internal sealed class CompiledRule
{
    // Measured: to interpret costs about a quarter of a microsecond a fact, to compile about two milliseconds.
    private const int FactsWorthCompiling = 8000;

    private readonly Lazy<RuleCode> _interpreted;
    private readonly Lazy<RuleCode> _compiled;
    private readonly Lazy<RuleCode> _tracing;

    private RuleCode? _best;
    private int _facts;

    public CompiledRule(RulePlan plan, int stratum, RuleForm? form)
    {
        Plan = plan;
        Stratum = stratum;
        Growing = [.. plan.Patterns.Where(pattern => pattern.Growing).Select(pattern => pattern.Position)];
        RequiredStores = [.. plan.Patterns.Where(pattern => pattern.Required).Select(pattern => pattern.Store).Distinct()];
        _interpreted = new Lazy<RuleCode>(() => RuleEmitter.Compile(Plan, form ?? RuleForm.Interpreted));
        _compiled = new Lazy<RuleCode>(() => RuleEmitter.Compile(Plan, form ?? RuleForm.Compiled));
        _tracing = new Lazy<RuleCode>(() => RuleEmitter.Compile(Plan, RuleForm.Tracing));
    }

    public RulePlan Plan { get; }

    public int Stratum { get; }

    /// <summary>Positions of the patterns whose facts may grow while the stratum runs.</summary>
    public int[] Growing { get; }

    /// <summary>Stores without a fact in which the rule cannot fire.</summary>
    public int[] RequiredStores { get; }

    /// <summary>Its place among all rules.</summary>
    public int Index { get; set; }

    /// <summary>Where the rules of its stratum begin.</summary>
    public int FirstOfStratum { get; set; }

    /// <summary>Whether what it concludes may make a rule ready that comes before it.</summary>
    public bool MayWakeEarlier { get; set; }

    /// <summary>What runs once more, noting each step, after something failed.</summary>
    public RuleCode Tracing => _tracing.Value;

    /// <summary>Makes what runs at first.</summary>
    public void MakeReady() => _ = _interpreted.Value;

    /// <summary>What runs on so many facts.</summary>
    public RuleCode Code(int facts)
    {
        if (Volatile.Read(ref _best) is { } best)
            return best;

        // The thread that comes to the number compiles; others go on interpreting meanwhile.
        var before = Interlocked.Add(ref _facts, facts) - facts;
        if (before <= FactsWorthCompiling && before + facts > FactsWorthCompiling)
            Volatile.Write(ref _best, _compiled.Value);
        return Volatile.Read(ref _best) ?? _interpreted.Value;
    }
}
