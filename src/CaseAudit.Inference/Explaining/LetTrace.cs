namespace CaseAudit.Inference;

/// <summary>Computes a value.</summary>
internal sealed class LetTrace(PlannedLet let, Evaluator evaluator) : StepTrace
{
    private readonly Tally _tally = new([]);
    private readonly MatchSlot _slot = new(let.Alias, let.Variable.Type);

    public override IEnumerable<Scope> Ways(Scope from) => _tally.Ask(Value(from));

    public override ExplainedStep Result() => _tally.Result(StepKind.Let, let.Value.Pattern) with { Alias = let.Alias };

    private IEnumerable<Scope> Value(Scope from)
    {
        var value = evaluator.Value(let.Value, from);
        _tally.Give(value);
        yield return from.Bind(evaluator.Place(let.Variable), _slot, value);
    }
}
