using System.Linq.Expressions;

namespace CaseAudit.Inference;

/// <summary>Puts expressions in place of variables.</summary>
internal sealed class Substitution(IReadOnlyList<ParameterExpression> variables, IReadOnlyList<Expression> values) : ExpressionVisitor
{
    protected override Expression VisitParameter(ParameterExpression node)
    {
        for (var i = 0; i < variables.Count; i++)
        {
            if (variables[i] == node)
                return values[i];
        }

        return node;
    }
}
