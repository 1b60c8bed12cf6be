namespace CaseAudit.Inference;

/// <summary>Asks conditions of what is bound.</summary>
internal sealed class HavingTrace(PlannedHaving having, Evaluator evaluator) : StepTrace
{
    private readonly Tally _tally = new(having.Conditions);
    private int _ways;

    public override IEnumerable<Scope> Ways(Scope from) => _tally.Ask<Scope>(Holds(from) ? [from] : []);

    // There is no fact at hand; what it turns away is the way.
    public override ExplainedStep Result() => _tally.Result(StepKind.Having, "Having") with { Seen = [], Kept = [] };

    private bool Holds(Scope from)
    {
        var way = _ways++;
        var condition = evaluator.FirstFalse(having.Conditions, from);
        if (condition < 0)
            _tally.Keep(way, null);
        else
            _tally.Reject(way, null, condition, () => evaluator.Explain(having.Conditions[condition].Body, from));
        return condition < 0;
    }
}
