using System.Linq.Expressions;

namespace CaseAudit.Inference;

/// <summary>A query and the variable of its results.</summary>
internal sealed class PlannedQuery(ParameterExpression variable, string alias, IReadOnlyList<PlannedOperator> operators) : PlannedElement
{
    public ParameterExpression Variable => variable;

    public string Alias => alias;

    public IReadOnlyList<PlannedOperator> Operators => operators;
}
