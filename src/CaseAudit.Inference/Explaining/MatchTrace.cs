namespace CaseAudit.Inference;

/// <summary>Walks the facts of a pattern.</summary>
internal sealed class MatchTrace(PlannedPattern pattern, Evaluator evaluator, FactStore store) : StepTrace
{
    private readonly Tally _tally = new(pattern.Conditions);
    private readonly MatchSlot _slot = new(pattern.Alias ?? "", pattern.Variable.Type);

    public override IEnumerable<Scope> Ways(Scope from) => _tally.Ask(Kept(from).Select(fact => from.Bind(evaluator.Place(pattern.Variable), _slot, fact)));

    public override ExplainedStep Result() => _tally.Result(StepKind.Match, pattern.Text) with { Alias = pattern.Alias ?? "", FactType = pattern.FactType.Type };

    private IEnumerable<object> Kept(Scope from)
    {
        foreach (var (row, fact) in store.All.Index())
        {
            var scope = from.With(evaluator.Place(pattern.Variable), fact);
            var condition = evaluator.FirstFalse(pattern.Conditions, scope);
            if (condition >= 0)
            {
                _tally.Reject(row, fact, condition, () => evaluator.Explain(pattern.Conditions[condition].Body, scope));
                continue;
            }

            _tally.Keep(row, fact);
            yield return fact;
        }
    }
}
