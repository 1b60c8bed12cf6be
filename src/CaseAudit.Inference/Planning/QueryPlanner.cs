using System.Linq.Expressions;

namespace CaseAudit.Inference;

/// <summary>Gives each operator of a query the variables of what it takes and what it gives.</summary>
/// <param name="alias">What the query's results are bound to.</param>
/// <param name="stated">The operators as written.</param>
/// <param name="resolver">Resolves the expressions, over the variables of what they take.</param>
internal sealed class QueryPlanner(
    string alias,
    IReadOnlyList<StatedOperator> stated,
    ExpressionResolver resolver)
{
    private readonly List<PlannedOperator> _planned = [];
    private ParameterExpression? _current;

    /// <summary>Plans the operators, and adds the pattern that they begin with to the rule's.</summary>
    public IReadOnlyList<PlannedOperator> Plan(List<PlannedPattern> patterns)
    {
        if (stated.Count == 0 || stated.Index().Any(stage => (stage.Index == 0) != stage.Item.Kind is OperatorKind.Match or OperatorKind.From))
            throw new RuleStatementException($"the query \"{alias}\" must begin with one Match or From");
        for (var i = 0; i < stated.Count; i++)
        {
            var stage = stated[i];

            // A query of a derived type may go on as one of its base type.
            if (_current is not null && _current.Type != stage.SourceType)
                Convert(Expression.Convert(_current, stage.SourceType), _planned[^1].Expressions, stage);
            if (stage.Kind == OperatorKind.Where && _planned is [{ Pattern: { } pattern }])
            {
                // A condition on the facts is theirs, wherever it is written.
                pattern.Conditions.AddRange(resolver.Conditions(stage.Lambdas, Text(stage), [pattern.Variable]));
                continue;
            }

            var planned = stage.FactType is { } factType ? Facts(stage, factType, i, patterns) : Operator(stage, i);
            _planned.Add(planned);
            _current = planned.Output;
            if (stage.Finish is { } finish && (i + 1 == stated.Count || stated[i + 1].Kind != OperatorKind.ThenBy))
                Convert(Expression.Call(finish, _current), planned.Expressions, stage);
        }

        return _planned;
    }

    private PlannedOperator Facts(StatedOperator stage, FactType factType, int index, List<PlannedPattern> patterns)
    {
        var text = $"{Text(stage)}<{TypeText.Of(factType.Type)}>";
        var variable = Expression.Variable(factType.Type, stage.Lambdas.Count > 0 ? stage.Lambdas[0].Parameters[0].Name : NameAfter(index, "fact"));
        var pattern = new PlannedPattern(PatternKind.Match, factType, variable, alias: null, patterns.Count, text)
        {
            Conditions = resolver.Conditions(stage.Lambdas, text, [variable]),
            NeedsAll = true,
        };
        patterns.Add(pattern);
        return new PlannedOperator(stage.Kind, [], Input: null, variable) { Pattern = pattern };
    }

    private PlannedOperator Operator(StatedOperator stage, int index)
    {
        // The functions of orderings and lookups are called by the library for each item; all others are over the input.
        IReadOnlyList<ParameterExpression> values = _current is null || stage.Method is not null ? [] : [_current];
        var expressions = stage.Kind == OperatorKind.Where ? resolver.Conditions(stage.Lambdas, Text(stage), values) : resolver.Expressions(stage.Lambdas, Text(stage), values);
        var type = stage.Kind == OperatorKind.Collect ? stage.Gathering!.Result : stage.ResultType;
        var output = stage.Kind == OperatorKind.Where ? _current! : Expression.Variable(type, NameAfter(index, alias));
        return new PlannedOperator(stage.Kind, expressions, _current, output) { Gathering = stage.Gathering, Method = stage.Method };
    }

    private void Convert(Expression converted, IReadOnlyList<PlannedExpression> expressions, StatedOperator stage)
    {
        var output = Expression.Variable(converted.Type, _current!.Name);
        var source = expressions.Count > 0 ? expressions[^1].Stated : Expression.Lambda(_current, _current);
        _planned.Add(new PlannedOperator(OperatorKind.Select, [new PlannedExpression(converted, source, Text(stage))], _current, output) { IsConversion = true });
        _current = output;
    }

    /// <summary>What the next operator calls what it takes.</summary>
    private string NameAfter(int index, string otherwise) =>
        index + 1 < stated.Count && stated[index + 1] is { Method: null, Lambdas: [var lambda, ..] } ? lambda.Parameters[0].Name ?? otherwise : otherwise;

    private string Text(StatedOperator stage) => $"Query({alias}).{stage.Name}";
}
