using System.Linq.Expressions;

namespace CaseAudit.Inference;

/// <summary>The conditions of a rule, in the order written. Every member returns the same side, so that they chain.</summary>
/// <remarks>
/// Conditions hold in the order written: one that follows a null guard is not asked where the guard does not hold. Expressions are
/// functions of what they refer to: one that says nothing of the fact at hand may be evaluated once for many facts, or not at all.
/// An alias is a local variable, or a field of the rule, that patterns bind by its name; it is never assigned.
/// </remarks>
public interface ILeftHandSideExpression
{
    /// <summary>Matches each fact of the type and its subtypes, and binds it to the alias.</summary>
    ILeftHandSideExpression Match<TFact>(Expression<Func<TFact>> alias, params Expression<Func<TFact, bool>>[] conditions);

    /// <summary>Matches each fact of the type and its subtypes without binding it.</summary>
    ILeftHandSideExpression Match<TFact>(params Expression<Func<TFact, bool>>[] conditions);

    /// <summary>Holds when at least one fact meets the conditions; the rule fires once, however many do.</summary>
    ILeftHandSideExpression Exists<TFact>(params Expression<Func<TFact, bool>>[] conditions);

    /// <summary>Holds when no fact meets the conditions.</summary>
    ILeftHandSideExpression Not<TFact>(params Expression<Func<TFact, bool>>[] conditions);

    /// <summary>Holds when every fact of the type meets the condition; true when there is none.</summary>
    ILeftHandSideExpression All<TFact>(Expression<Func<TFact, bool>> condition);

    /// <summary>Holds when every fact that meets the base condition meets the others too; true when there is none.</summary>
    ILeftHandSideExpression All<TFact>(Expression<Func<TFact, bool>> baseCondition, params Expression<Func<TFact, bool>>[] conditions);

    /// <summary>Binds each result of a query over facts to the alias.</summary>
    ILeftHandSideExpression Query<TResult>(Expression<Func<TResult>> alias, Func<IQuery, IQuery<TResult>> queryAction);

    /// <summary>Holds when every part holds.</summary>
    ILeftHandSideExpression And(Action<ILeftHandSideExpression> builderAction);

    /// <summary>Holds once for each part that holds.</summary>
    ILeftHandSideExpression Or(Action<ILeftHandSideExpression> builderAction);

    /// <summary>Binds a computed value to the alias.</summary>
    ILeftHandSideExpression Let<TResult>(Expression<Func<TResult>> alias, Expression<Func<TResult>> expression);

    /// <summary>Holds when the conditions over what is bound so far hold.</summary>
    ILeftHandSideExpression Having(params Expression<Func<bool>>[] conditions);
}
