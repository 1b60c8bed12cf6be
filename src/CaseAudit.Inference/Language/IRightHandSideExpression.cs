using System.Linq.Expressions;

namespace CaseAudit.Inference;

/// <summary>The actions of a rule, in the order written.</summary>
public interface IRightHandSideExpression
{
    /// <summary>Does something when the rule fires.</summary>
    IRightHandSideExpression Do(Expression<Action<IContext>> action);

    /// <summary>Concludes a fact; an equal one concluded before is the same fact.</summary>
    IRightHandSideExpression Yield<TFact>(Expression<Func<IContext, TFact>> yield);
}
