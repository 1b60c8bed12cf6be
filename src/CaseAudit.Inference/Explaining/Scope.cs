namespace CaseAudit.Inference;

/// <summary>What is bound on one way through the steps of a rule. Immutable: an expression that is evaluated late still reads what was bound then.</summary>
internal sealed class Scope
{
    public static readonly Scope Empty = new([], []);

    private Scope(object?[] values, IReadOnlyList<(MatchSlot Slot, object? Value)> bound)
    {
        Values = values;
        Bound = bound;
    }

    /// <summary>Values of variables, by the place that the evaluator gave them.</summary>
    public object?[] Values { get; }

    /// <summary>What the rule binds, in its order.</summary>
    public IReadOnlyList<(MatchSlot Slot, object? Value)> Bound { get; }

    public Scope With(int place, object? value)
    {
        var values = new object?[Math.Max(Values.Length, place + 1)];
        Values.CopyTo(values, 0);
        values[place] = value;
        return new Scope(values, Bound);
    }

    public Scope Bind(int place, MatchSlot slot, object? value) => new(With(place, value).Values, [.. Bound, (slot, value)]);
}
