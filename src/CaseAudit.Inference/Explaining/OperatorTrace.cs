using System.Collections;
using System.Reflection;

namespace CaseAudit.Inference;

/// <summary>Walks the results of one operator of a query.</summary>
internal sealed class OperatorTrace(string alias, PlannedOperator stage, OperatorTrace? before, Evaluator evaluator, FactStore[] stores)
{
    private readonly MatchTrace? _facts = stage.Pattern is { } pattern ? new MatchTrace(pattern, evaluator, stores[pattern.Store]) : null;
    private readonly Tally _tally = new(stage.Kind == OperatorKind.Where ? stage.Expressions : []);

    public IEnumerable<object?> Results(Scope from) => _facts?.Ways(from).Select(way => way.Bound[^1].Value) ?? _tally.Ask(Made(from));

    /// <summary>What was noted of this and the operators before it; changes of type are not steps.</summary>
    public IEnumerable<ExplainedStep> Steps() => [.. before?.Steps() ?? [], .. stage.IsConversion ? (ExplainedStep[])[] : [Result()]];

    private IEnumerable<object?> Made(Scope from) => stage.Kind switch
    {
        OperatorKind.From => Give([evaluator.Value(stage.Expressions[0], from)]),
        OperatorKind.Where => Inputs(from).Where(input => Admits(input, Over(input, from))),
        OperatorKind.Select => Give(Taken(from).Select(input => evaluator.Value(stage.Expressions[0], Over(input, from)))),
        OperatorKind.SelectMany => Give(Taken(from).SelectMany(input => Items(evaluator.Value(stage.Expressions[0], Over(input, from))))),
        OperatorKind.Collect => Give([Gathered(from, input => [input])]),
        OperatorKind.GroupBy => Give(((IEnumerable)Gathered(from, input => KeyAndElement(input, Over(input, from)))).Cast<object?>()),
        _ => Give(Taken(from).Select(input => Call(stage.Method!, null, [input, .. stage.Expressions.Select(function => evaluator.Function(function, from))]))),
    };

    private ExplainedStep Result()
    {
        var text = stage.Expressions.Count > 0 ? stage.Expressions[0].Pattern : $"Query({alias}).{stage.Kind}";
        return _facts?.Result() ?? _tally.Result(stage.Kind == OperatorKind.Where ? StepKind.Where : StepKind.Transform, text);
    }

    private IEnumerable<object?> Inputs(Scope from) => before!.Results(from);

    private Scope Over(object? input, Scope from) => from.With(evaluator.Place(stage.Input!), input);

    private IEnumerable<object?> Taken(Scope from) => Inputs(from).Select(input =>
    {
        _tally.Take(input);
        return input;
    });

    private IEnumerable<object?> Give(IEnumerable<object?> results) => results.Select(result =>
    {
        _tally.Give(result);
        return result;
    });

    private bool Admits(object? input, Scope scope)
    {
        var condition = evaluator.FirstFalse(stage.Expressions, scope);
        if (condition < 0)
            _tally.Keep(input, input);
        else
            _tally.Reject(input, input, condition, () => evaluator.Explain(stage.Expressions[condition].Body, scope));
        return condition < 0;
    }

    private object Gathered(Scope from, Func<object?, object?[]> arguments)
    {
        var gathering = stage.Gathering!;
        var buffer = gathering.Create();
        foreach (var input in Taken(from))
            Call(gathering.Add, buffer, arguments(input));
        return Call(gathering.Finish, buffer, [])!;
    }

    private object?[] KeyAndElement(object? input, Scope scope) =>
        [evaluator.Value(stage.Expressions[0], scope), stage.Expressions.Count > 1 ? evaluator.Value(stage.Expressions[1], scope) : input];

    private static IEnumerable<object?> Items(object? value) =>
        ((IEnumerable)(value ?? throw new InvalidOperationException("It gave null, which is no collection."))).Cast<object?>();

    private static object? Call(MethodInfo method, object? on, object?[] arguments) => method.Invoke(on, BindingFlags.DoNotWrapExceptions, null, arguments, null);
}
