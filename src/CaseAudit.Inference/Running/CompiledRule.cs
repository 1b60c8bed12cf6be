namespace CaseAudit.Inference;

/// <summary>
/// A rule in its place among the others. Its expression tree is interpreted at first: to compile one costs as much as to interpret it on
/// many cases. It is compiled when its interpretation has cost about as much, so that both together never cost much more than twice what
/// would have been best, however long the run: the few rules that look at much are soon, in a run of thousands of cases most are.
/// </summary>
internal sealed class CompiledRule
{
    // Measured: to interpret costs a quarter of a microsecond a row, at first some times that, and to compile one to two milliseconds.
    private const int RowsWorthCompiling = 3000;

    private readonly bool _mayBeCompiled;
    private readonly Lazy<RuleCode> _first;
    private readonly Lazy<RuleCode> _tracing;

    private RuleCode? _code;
    private int _looked;

    public CompiledRule(RulePlan plan, int stratum, RuleForm? form)
    {
        Plan = plan;
        Stratum = stratum;
        Growing = [.. plan.Patterns.Where(pattern => pattern.Growing).Select(pattern => (pattern.Position, pattern.Store))];
        RequiredStores = [.. plan.Patterns.Where(pattern => pattern.Required).Select(pattern => pattern.Store).Distinct()];
        ConcludesOneType = plan.Definition.Concludes is [{ IsSealed: true }];
        _mayBeCompiled = form is null;
        _first = new Lazy<RuleCode>(() => RuleEmitter.Compile(Plan, form ?? RuleForm.Interpreted));
        _tracing = new Lazy<RuleCode>(() => RuleEmitter.Compile(Plan, RuleForm.Tracing));
    }

    public RulePlan Plan { get; }

    public int Stratum { get; }

    /// <summary>The patterns whose facts may grow while the stratum runs, by their positions, and the stores of those.</summary>
    public (int Position, int Store)[] Growing { get; }

    /// <summary>Stores without a fact in which the rule cannot fire.</summary>
    public int[] RequiredStores { get; }

    /// <summary>Whether all that it concludes is of the same run-time type.</summary>
    public bool ConcludesOneType { get; }

    /// <summary>Its place among all rules.</summary>
    public int Index { get; set; }

    /// <summary>Where the rules of its stratum begin.</summary>
    public int FirstOfStratum { get; set; }

    /// <summary>Whether what it concludes may make a rule ready that comes before it.</summary>
    public bool MayWakeEarlier { get; set; }

    /// <summary>What runs.</summary>
    public RuleCode Code => Volatile.Read(ref _code) ?? First();

    /// <summary>What runs once more, noting each step, after something failed.</summary>
    public RuleCode Tracing => _tracing.Value;

    /// <summary>Numbers of a run by the positions of its patterns; none where no pattern's facts grow, which alone has use for them.</summary>
    public int[] Positions() => Growing.Length > 0 ? new int[Plan.Patterns.Count] : [];

    /// <summary>Makes what runs at first.</summary>
    public void MakeReady() => _ = Code;

    /// <summary>Notes how much interpreted code looked at.</summary>
    public void Note(int looked)
    {
        // The thread that comes to the number compiles; others go on interpreting meanwhile.
        var before = Interlocked.Add(ref _looked, looked) - looked;
        if (_mayBeCompiled && before <= RowsWorthCompiling && before + looked > RowsWorthCompiling)
            Volatile.Write(ref _code, RuleEmitter.Compile(Plan, RuleForm.Compiled));
    }

    private RuleCode First()
    {
        Interlocked.CompareExchange(ref _code, _first.Value, null);
        return _code;
    }
}
