using System.Linq.Expressions;

namespace CaseAudit.Inference;

/// <summary>Evaluates single expressions of a rule, outside of the code that the rule is compiled to.</summary>
internal sealed class Evaluator(bool interpret)
{
    private readonly ParameterExpression _scope = Expression.Parameter(typeof(object?[]), "scope");
    private readonly Dictionary<ParameterExpression, int> _places = [];
    private readonly Dictionary<Expression, Func<object?[], object?>> _compiled = [];

    /// <summary>What is being evaluated, or was when something threw.</summary>
    public PlannedExpression? Current { get; private set; }

    /// <summary>What was bound then.</summary>
    public Scope CurrentScope { get; private set; } = Scope.Empty;

    /// <summary>Where scopes hold the variable.</summary>
    public int Place(ParameterExpression variable)
    {
        if (!_places.TryGetValue(variable, out var place))
            _places.Add(variable, place = _places.Count);
        return place;
    }

    public object? Value(PlannedExpression expression, Scope scope)
    {
        (Current, CurrentScope) = (expression, scope);
        return Value(expression.Body, scope);
    }

    /// <summary>Place of the first condition that is false; -1 when all hold.</summary>
    public int FirstFalse(IReadOnlyList<PlannedExpression> conditions, Scope scope)
    {
        for (var i = 0; i < conditions.Count; i++)
        {
            if (Value(conditions[i], scope) is false)
                return i;
        }

        return -1;
    }

    /// <summary>The function that the library calls for each item, over what is bound.</summary>
    public object? Function(PlannedExpression expression, Scope scope)
    {
        (Current, CurrentScope) = (expression, scope);
        return Code(expression.Stated, () => Expression.Lambda(expression.Stated.Type, expression.Body, expression.Stated.Parameters))(scope.Values);
    }

    /// <summary>An expression that has been evaluated, with what its parts came to.</summary>
    public EvaluatedExpression Explain(Expression expression, Scope scope)
    {
        var operands = new List<EvaluatedExpression>();
        foreach (var part in Parts(expression).Where(part => part is not LambdaExpression && !part.Type.IsByRefLike))
        {
            operands.Add(Explain(part, scope));

            // What was not evaluated then, because of what stands before it, may not be evaluable.
            if ((expression.NodeType, operands[0].Value) is (ExpressionType.AndAlso, false) or (ExpressionType.OrElse, true))
                break;
        }

        return new EvaluatedExpression(expression, Value(expression, scope), operands);
    }

    private static IEnumerable<Expression> Parts(Expression expression) => expression switch
    {
        BinaryExpression binary when binary.NodeType != ExpressionType.Coalesce => [binary.Left, binary.Right],
        UnaryExpression { Operand: not LambdaExpression } unary => [unary.Operand],
        MethodCallExpression call => call.Object is null ? call.Arguments : [call.Object, .. call.Arguments],
        _ => [],
    };

    private object? Value(Expression expression, Scope scope) => Code(expression, () => expression)(scope.Values);

    private Func<object?[], object?> Code(Expression key, Func<Expression> body)
    {
        if (_compiled.TryGetValue(key, out var code))
            return code;
        var expression = body();
        var variables = FreeVariables.Of(expression);
        var values = variables.Select(Expression (variable) => Expression.Convert(Expression.ArrayIndex(_scope, Expression.Constant(Place(variable))), variable.Type)).ToList();
        var resolved = Expression.Convert(new Substitution(variables, values).Visit(expression), typeof(object));
        return _compiled[key] = Expression.Lambda<Func<object?[], object?>>(resolved, _scope).Compile(interpret);
    }
}
