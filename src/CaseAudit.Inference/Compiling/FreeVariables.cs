using System.Linq.Expressions;

namespace CaseAudit.Inference;

/// <summary>Finds the variables of an expression that it does not declare itself.</summary>
internal sealed class FreeVariables : ExpressionVisitor
{
    private readonly HashSet<ParameterExpression> _declared = [];
    private readonly List<ParameterExpression> _free = [];

    /// <summary>The variables, in the order in which they come first.</summary>
    public static IReadOnlyList<ParameterExpression> Of(Expression expression)
    {
        var visitor = new FreeVariables();
        visitor.Visit(expression);
        return visitor._free;
    }

    protected override Expression VisitLambda<T>(Expression<T> node)
    {
        _declared.UnionWith(node.Parameters);
        return base.VisitLambda(node);
    }

    protected override Expression VisitParameter(ParameterExpression node)
    {
        if (!_declared.Contains(node) && !_free.Contains(node))
            _free.Add(node);
        return node;
    }
}
