namespace CaseAudit.Inference;

/// <summary>What a run of a rule was evaluating, and what it had bound.</summary>
internal sealed class Trace
{
    private readonly List<(MatchSlot Slot, object? Value)> _bound = [];

    /// <summary>What is being evaluated.</summary>
    public PlannedExpression? Expression { get; private set; }

    public IEnumerable<(MatchSlot Slot, object? Value)> Bound => _bound;

    public void At(PlannedExpression expression) => Expression = expression;

    public void Bind(int depth, MatchSlot slot, object? value)
    {
        // A new fact at one depth is a new beginning for all that is deeper.
        _bound.RemoveRange(depth, _bound.Count - depth);
        _bound.Add((slot, value));
    }
}
