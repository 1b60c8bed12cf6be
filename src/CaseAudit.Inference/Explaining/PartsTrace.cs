namespace CaseAudit.Inference;

/// <summary>Walks parts one after the other (<c>And</c>), or each for itself (<c>Or</c>).</summary>
internal sealed class PartsTrace(StepKind kind, IReadOnlyList<StepTrace> parts) : StepTrace
{
    private readonly Tally _tally = new([]);

    public override IEnumerable<Scope> Ways(Scope from) =>
        _tally.Ask(kind == StepKind.And ? Through(parts, from) : parts.SelectMany(part => part.Ways(from)));

    public override ExplainedStep Result() => _tally.Result(kind, kind.ToString()) with { Steps = [.. parts.Select(part => part.Result())] };
}
