using System.Linq.Expressions;

namespace CaseAudit.Inference;

/// <summary>A computed value.</summary>
internal sealed class PlannedLet(ParameterExpression variable, string alias, PlannedExpression value) : PlannedElement
{
    public ParameterExpression Variable => variable;

    public string Alias => alias;

    public PlannedExpression Value => value;
}
