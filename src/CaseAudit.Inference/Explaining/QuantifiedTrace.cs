namespace CaseAudit.Inference;

/// <summary>Walks the facts of which a pattern asks whether there are any, none, or only such.</summary>
internal sealed class QuantifiedTrace(PlannedPattern pattern, Evaluator evaluator, FactStore store) : StepTrace
{
    private readonly Tally _tally = new(pattern.Conditions);

    public override IEnumerable<Scope> Ways(Scope from) => _tally.Ask<Scope>(Holds(from) ? [from] : []);

    public override ExplainedStep Result() => _tally.Result(
        pattern.Kind switch { PatternKind.Exists => StepKind.Exists, PatternKind.Not => StepKind.Not, _ => StepKind.All },
        pattern.Text,
        pattern.BaseCount) with { FactType = pattern.FactType.Type };

    private bool Holds(Scope from)
    {
        // The rule stops at the first fact that decides; the others are looked at to be shown, and may fail.
        var found = false;
        foreach (var (row, fact) in store.All.Index())
        {
            try
            {
                found |= Decides(row, fact, from.With(evaluator.Place(pattern.Variable), fact));
            }
            catch (Exception) when (found)
            {
                break;
            }
        }

        return pattern.Kind == PatternKind.Exists ? found : !found;
    }

    private bool Decides(int row, object fact, Scope scope)
    {
        var condition = evaluator.FirstFalse(pattern.Conditions, scope);
        if (condition < 0)
            _tally.Keep(row, fact);
        else
            _tally.Reject(row, fact, condition, () => evaluator.Explain(pattern.Conditions[condition].Body, scope));
        return pattern.Kind == PatternKind.All ? condition >= pattern.BaseCount : condition < 0;
    }
}
