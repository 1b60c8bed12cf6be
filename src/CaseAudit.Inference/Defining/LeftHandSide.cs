using System.Linq.Expressions;

namespace CaseAudit.Inference;

/// <summary>Notes the conditions of a rule in the order written.</summary>
internal sealed class LeftHandSide(List<StatedElement> elements) : ILeftHandSideExpression
{
    public ILeftHandSideExpression Match<TFact>(Expression<Func<TFact>> alias, params Expression<Func<TFact, bool>>[] conditions) =>
        Pattern<TFact>(PatternKind.Match, alias, conditions);

    public ILeftHandSideExpression Match<TFact>(params Expression<Func<TFact, bool>>[] conditions) =>
        Pattern<TFact>(PatternKind.Match, alias: null, conditions);

    public ILeftHandSideExpression Exists<TFact>(params Expression<Func<TFact, bool>>[] conditions) =>
        Pattern<TFact>(PatternKind.Exists, alias: null, conditions);

    public ILeftHandSideExpression Not<TFact>(params Expression<Func<TFact, bool>>[] conditions) =>
        Pattern<TFact>(PatternKind.Not, alias: null, conditions);

    public ILeftHandSideExpression All<TFact>(Expression<Func<TFact, bool>> condition) =>
        Pattern<TFact>(PatternKind.All, alias: null, [condition]);

    public ILeftHandSideExpression All<TFact>(Expression<Func<TFact, bool>> baseCondition, params Expression<Func<TFact, bool>>[] conditions) =>
        Pattern<TFact>(PatternKind.All, alias: null, [baseCondition, .. conditions], baseCount: 1);

    public ILeftHandSideExpression Query<TResult>(Expression<Func<TResult>> alias, Func<IQuery, IQuery<TResult>> queryAction)
    {
        var builder = new QueryBuilder();
        var result = queryAction(new QueryStart(builder));
        if (!ReferenceEquals(result?.Builder, builder))
            throw new RuleStatementException("a query must be made of the operators of the query it is given");
        return Add(new StatedQuery(alias, typeof(TResult), builder.Operators));
    }

    public ILeftHandSideExpression And(Action<ILeftHandSideExpression> builderAction) => Group(alternatives: false, builderAction);

    public ILeftHandSideExpression Or(Action<ILeftHandSideExpression> builderAction) => Group(alternatives: true, builderAction);

    public ILeftHandSideExpression Let<TResult>(Expression<Func<TResult>> alias, Expression<Func<TResult>> expression) => Add(new StatedLet(alias, expression));

    public ILeftHandSideExpression Having(params Expression<Func<bool>>[] conditions) => Add(new StatedHaving(conditions));

    private LeftHandSide Pattern<TFact>(PatternKind kind, LambdaExpression? alias, Expression<Func<TFact, bool>>[] conditions, int baseCount = 0) =>
        Add(new StatedPattern(kind, FactType<TFact>.Instance, alias, conditions, baseCount));

    private LeftHandSide Group(bool alternatives, Action<ILeftHandSideExpression> builderAction)
    {
        var parts = new List<StatedElement>();
        builderAction(new LeftHandSide(parts));
        if (parts.Count == 0)
            throw new RuleStatementException(alternatives ? "an Or has no part" : "an And has no part");
        return Add(new StatedGroup(alternatives, parts));
    }

    private LeftHandSide Add(StatedElement element)
    {
        elements.Add(element);
        return this;
    }
}
