using System.Linq.Expressions;

namespace CaseAudit.Inference;

/// <summary>
/// Lifts out of an expression what would cost at each evaluation: objects that it captured become local variables, lambdas within it
/// are compiled on their own (the compiler of expression trees would make their delegates anew each time, slowly), and calls on what
/// an outer loop has bound are made once.
/// </summary>
/// <param name="interpret">Whether lambdas are interpreted.</param>
/// <param name="keep">Keeps an object in a local variable; null within a lambda, where there is none.</param>
/// <param name="outlasts">Whether a value over variables outlasts one evaluation.</param>
/// <param name="remember">Keeps such a value until one of the variables changes.</param>
internal sealed class Lifter(
    bool interpret,
    Func<object, Type, Expression>? keep,
    Func<IReadOnlyList<ParameterExpression>, bool> outlasts,
    Func<Expression, IReadOnlyList<ParameterExpression>, Expression> remember) : ExpressionVisitor
{
    private bool _remembers;

    public Expression Lift(Expression body, bool isAction)
    {
        // An action is evaluated for each firing, even where it says nothing of the facts that differ.
        _remembers = !isAction;
        return Visit(body);
    }

    protected override Expression VisitConstant(ConstantExpression node)
    {
        if (keep is null || node.Value is null or string || node.Type.IsPrimitive || node.Type.IsEnum)
            return node;
        return keep(node.Value, node.Type);
    }

    // The argument of a method that takes an expression tree stays one.
    protected override Expression VisitUnary(UnaryExpression node) => node.NodeType == ExpressionType.Quote ? node : base.VisitUnary(node);

    protected override Expression VisitMethodCall(MethodCallExpression node)
    {
        var free = FreeVariables.Of(node);
        if (!_remembers || node.Type == typeof(void) || node.Type.IsByRefLike || !outlasts(free))
            return base.VisitMethodCall(node);

        // Its arguments are evaluated as seldom as it is.
        _remembers = false;
        var call = base.VisitMethodCall(node);
        _remembers = true;
        return remember(call, free);
    }

    protected override Expression VisitLambda<T>(Expression<T> node)
    {
        // Within a lambda there is no local variable of the rule to keep something in.
        var inner = new Lifter(interpret, keep: null, outlasts, remember).Visit(node.Body);
        var lambda = Expression.Lambda<T>(inner, node.Name, node.Parameters);
        var captured = FreeVariables.Of(lambda);
        if (captured.Count == 0)
            return VisitConstant(Expression.Constant(lambda.Compile(interpret), typeof(T)));
        if (Closures.Bind(lambda, captured, interpret) is not { } bound)
            return Closures.Copy(lambda, captured);
        return keep is not null && outlasts(captured) ? remember(bound(VisitConstant), captured) : bound(VisitConstant);
    }
}
