using System.Linq.Expressions;

namespace CaseAudit.Inference;

/// <summary>Notes the actions of a rule in the order written.</summary>
internal sealed class RightHandSide(List<StatedAction> actions) : IRightHandSideExpression
{
    public IRightHandSideExpression Do(Expression<Action<IContext>> action) => Add(new StatedAction(action, Yielded: null));

    public IRightHandSideExpression Yield<TFact>(Expression<Func<IContext, TFact>> yield) => Add(new StatedAction(yield, FactType<TFact>.Instance));

    private RightHandSide Add(StatedAction action)
    {
        actions.Add(action);
        return this;
    }
}
