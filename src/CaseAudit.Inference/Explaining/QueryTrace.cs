namespace CaseAudit.Inference;

/// <summary>Walks the operators of a query.</summary>
internal sealed class QueryTrace : StepTrace
{
    private readonly PlannedQuery _query;
    private readonly Evaluator _evaluator;
    private readonly OperatorTrace _last;
    private readonly Tally _tally = new([]);
    private readonly MatchSlot _slot;

    public QueryTrace(PlannedQuery query, Evaluator evaluator, FactStore[] stores)
    {
        _query = query;
        _evaluator = evaluator;
        _last = query.Operators.Aggregate((OperatorTrace?)null, (before, planned) => new OperatorTrace(query.Alias, planned, before, evaluator, stores))!;
        _slot = new MatchSlot(query.Alias, query.Variable.Type);
    }

    public override IEnumerable<Scope> Ways(Scope from) => _tally.Ask(_last.Results(from).Select(result =>
    {
        _tally.Give(result);
        return from.Bind(_evaluator.Place(_query.Variable), _slot, result);
    }));

    public override ExplainedStep Result() => _tally.Result(StepKind.Query, $"Query({_query.Alias})") with { Alias = _query.Alias, Steps = [.. _last.Steps()] };
}
