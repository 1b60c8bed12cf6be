namespace CaseAudit.Inference;

/// <summary>Counts what a step sees and keeps.</summary>
internal sealed class Tally
{
    private static readonly object Nothing = new();

    private readonly List<PlannedExpression> _conditions;
    private readonly int[] _failed;
    private readonly Dictionary<object, int> _places = [];
    private readonly List<Look> _looks = [];
    private readonly HashSet<object> _given = [];
    private readonly List<object?> _gave = [];
    private int _tried;
    private int _passed;
    private int _asked;
    private int _held;

    public Tally(IEnumerable<PlannedExpression> conditions)
    {
        _conditions = [.. conditions];
        _failed = new int[_conditions.Count];
    }

    /// <summary>The step was asked.</summary>
    /// <returns>What goes on from it, counted once as held when something does.</returns>
    public IEnumerable<T> Ask<T>(IEnumerable<T> results)
    {
        _asked++;
        var held = false;
        foreach (var result in results)
        {
            if (!held)
                _held++;
            held = true;
            yield return result;
        }
    }

    /// <summary>It looked at something and kept it.</summary>
    /// <param name="key">By what it is the same on another way.</param>
    /// <param name="value">The fact, or the result.</param>
    public void Keep(object? key, object? value)
    {
        _tried++;
        _passed++;
        var look = At(key, value);
        (look.Kept, look.Rejected) = (true, null);
    }

    /// <summary>It looked at something of which a condition is false.</summary>
    public void Reject(object? key, object? value, int condition, Func<EvaluatedExpression> evaluated)
    {
        _tried++;
        _failed[condition]++;
        var look = At(key, value);
        if (!look.Kept)
            look.Rejected ??= new RejectedFact(value, _conditions[condition].PartText, evaluated());
    }

    /// <summary>It took something to make results of.</summary>
    public void Take(object? value)
    {
        _tried++;
        At(value, value);
    }

    /// <summary>It gave a result.</summary>
    public void Give(object? value)
    {
        _passed++;
        if (_given.Add(value ?? Nothing))
            _gave.Add(value);
    }

    /// <summary>What it comes to.</summary>
    /// <param name="kind">What the step does.</param>
    /// <param name="text">How a message calls it.</param>
    /// <param name="choosing">How many of the conditions choose the facts that All speaks of.</param>
    public ExplainedStep Result(StepKind kind, string text, int choosing = 0) => new()
    {
        Kind = kind,
        Text = text,
        Conditions = [.. _conditions.Select((condition, i) => new ExplainedCondition(condition.PartText, condition.Body, i < choosing, _failed[i]))],
        Asked = _asked,
        Held = _held,
        Tried = _tried,
        Passed = _passed,
        Seen = [.. _looks.Select(look => look.Value)],
        Kept = [.. _looks.Where(look => look.Kept).Select(look => look.Value), .. _gave],
        Rejected = [.. _looks.Select(look => look.Rejected).OfType<RejectedFact>()],
    };

    private Look At(object? key, object? value)
    {
        if (!_places.TryGetValue(key ?? Nothing, out var place))
        {
            _places.Add(key ?? Nothing, place = _looks.Count);
            _looks.Add(new Look(value));
        }

        return _looks[place];
    }

    private sealed class Look(object? value)
    {
        public object? Value => value;

        public bool Kept { get; set; }

        public RejectedFact? Rejected { get; set; }
    }
}
