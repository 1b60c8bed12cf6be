using System.Linq.Expressions;

namespace CaseAudit.Inference;

/// <summary>The operators of a query.</summary>
public static class QueryExpressions
{
    /// <summary>The facts of the type and its subtypes that meet the conditions.</summary>
    public static IQuery<TSource> Match<TSource>(this IQuery source, params Expression<Func<TSource, bool>>[] conditions) =>
        Step<TSource>(source.Builder, new(OperatorKind.Match, "Match", typeof(TSource), typeof(TSource), conditions) { FactType = FactType<TSource>.Instance });

    /// <summary>The value of an expression over what is bound so far.</summary>
    public static IQuery<TSource> From<TSource>(this IQuery source, Expression<Func<TSource>> expression) =>
        Step<TSource>(source.Builder, new(OperatorKind.From, "From", typeof(void), typeof(TSource), [expression]));

    /// <summary>The results that meet the conditions.</summary>
    public static IQuery<TSource> Where<TSource>(this IQuery<TSource> source, params Expression<Func<TSource, bool>>[] conditions) =>
        Step<TSource>(source.Builder, new(OperatorKind.Where, "Where", typeof(TSource), typeof(TSource), conditions));

    /// <summary>The results, each projected.</summary>
    public static IQuery<TResult> Select<TSource, TResult>(this IQuery<TSource> source, Expression<Func<TSource, TResult>> selector) =>
        Step<TResult>(source.Builder, new(OperatorKind.Select, "Select", typeof(TSource), typeof(TResult), [selector]));

    /// <summary>The items of the collections that the results are projected to.</summary>
    public static IQuery<TResult> SelectMany<TSource, TResult>(this IQuery<TSource> source, Expression<Func<TSource, IEnumerable<TResult>>> selector) =>
        Step<TResult>(source.Builder, new(OperatorKind.SelectMany, "SelectMany", typeof(TSource), typeof(TResult), [selector]));

    /// <summary>The results in groups of equal keys, in the order in which each key came first; none when there are none.</summary>
    public static IQuery<IGrouping<TKey, TSource>> GroupBy<TSource, TKey>(this IQuery<TSource> source, Expression<Func<TSource, TKey>> keySelector) =>
        Step<IGrouping<TKey, TSource>>(source.Builder, new(OperatorKind.GroupBy, "GroupBy", typeof(TSource), typeof(IGrouping<TKey, TSource>), [keySelector]) { Gathering = Groups<TKey, TSource>.Type });

    /// <summary>The projected results in groups of equal keys, in the order in which each key came first; none when there are none.</summary>
    public static IQuery<IGrouping<TKey, TElement>> GroupBy<TSource, TKey, TElement>(this IQuery<TSource> source, Expression<Func<TSource, TKey>> keySelector, Expression<Func<TSource, TElement>> elementSelector) =>
        Step<IGrouping<TKey, TElement>>(source.Builder, new(OperatorKind.GroupBy, "GroupBy", typeof(TSource), typeof(IGrouping<TKey, TElement>), [keySelector, elementSelector]) { Gathering = Groups<TKey, TElement>.Type });

    /// <summary>All the results as one collection, possibly empty, in insertion order of the facts.</summary>
    public static ICollectQuery<IEnumerable<TSource>> Collect<TSource>(this IQuery<TSource> source) =>
        Step<IEnumerable<TSource>>(source.Builder, new(OperatorKind.Collect, "Collect", typeof(TSource), typeof(IEnumerable<TSource>), []) { Gathering = Collection<TSource>.Type });

    /// <summary>The collected results as a lookup.</summary>
    public static IQuery<ILookup<TKey, TSource>> ToLookup<TSource, TKey>(this ICollectQuery<IEnumerable<TSource>> source, Expression<Func<TSource, TKey>> keySelector) =>
        Step<ILookup<TKey, TSource>>(source.Builder, new(OperatorKind.ToLookup, "ToLookup", typeof(IEnumerable<TSource>), typeof(ILookup<TKey, TSource>), [keySelector]) { Method = new Func<IEnumerable<TSource>, Func<TSource, TKey>, ILookup<TKey, TSource>>(Enumerable.ToLookup).Method });

    /// <summary>The projected, collected results as a lookup.</summary>
    public static IQuery<ILookup<TKey, TElement>> ToLookup<TSource, TKey, TElement>(this ICollectQuery<IEnumerable<TSource>> source, Expression<Func<TSource, TKey>> keySelector, Expression<Func<TSource, TElement>> elementSelector) =>
        Step<ILookup<TKey, TElement>>(source.Builder, new(OperatorKind.ToLookup, "ToLookup", typeof(IEnumerable<TSource>), typeof(ILookup<TKey, TElement>), [keySelector, elementSelector]) { Method = new Func<IEnumerable<TSource>, Func<TSource, TKey>, Func<TSource, TElement>, ILookup<TKey, TElement>>(Enumerable.ToLookup).Method });

    /// <summary>The collected results in ascending order of a key; equal keys keep their order.</summary>
    public static IOrderedQuery<TSource> OrderBy<TSource, TKey>(this ICollectQuery<IEnumerable<TSource>> source, Expression<Func<TSource, TKey>> keySelector) =>
        Ordered<TSource>(source.Builder, new(OperatorKind.OrderBy, "OrderBy", typeof(IEnumerable<TSource>), typeof(IOrderedEnumerable<TSource>), [keySelector]) { Method = new Func<IEnumerable<TSource>, Func<TSource, TKey>, IOrderedEnumerable<TSource>>(Enumerable.OrderBy).Method, Finish = new Func<IEnumerable<TSource>, List<TSource>>(Enumerable.ToList).Method });

    /// <summary>The collected results in descending order of a key; equal keys keep their order.</summary>
    public static IOrderedQuery<TSource> OrderByDescending<TSource, TKey>(this ICollectQuery<IEnumerable<TSource>> source, Expression<Func<TSource, TKey>> keySelector) =>
        Ordered<TSource>(source.Builder, new(OperatorKind.OrderBy, "OrderByDescending", typeof(IEnumerable<TSource>), typeof(IOrderedEnumerable<TSource>), [keySelector]) { Method = new Func<IEnumerable<TSource>, Func<TSource, TKey>, IOrderedEnumerable<TSource>>(Enumerable.OrderByDescending).Method, Finish = new Func<IEnumerable<TSource>, List<TSource>>(Enumerable.ToList).Method });

    /// <summary>The ordered results, equal ones in ascending order of another key.</summary>
    public static IOrderedQuery<TSource> ThenBy<TSource, TKey>(this IOrderedQuery<TSource> source, Expression<Func<TSource, TKey>> keySelector) =>
        Ordered<TSource>(source.Builder, new(OperatorKind.ThenBy, "ThenBy", typeof(IOrderedEnumerable<TSource>), typeof(IOrderedEnumerable<TSource>), [keySelector]) { Method = new Func<IOrderedEnumerable<TSource>, Func<TSource, TKey>, IOrderedEnumerable<TSource>>(Enumerable.ThenBy).Method, Finish = new Func<IEnumerable<TSource>, List<TSource>>(Enumerable.ToList).Method });

    /// <summary>The ordered results, equal ones in descending order of another key.</summary>
    public static IOrderedQuery<TSource> ThenByDescending<TSource, TKey>(this IOrderedQuery<TSource> source, Expression<Func<TSource, TKey>> keySelector) =>
        Ordered<TSource>(source.Builder, new(OperatorKind.ThenBy, "ThenByDescending", typeof(IOrderedEnumerable<TSource>), typeof(IOrderedEnumerable<TSource>), [keySelector]) { Method = new Func<IOrderedEnumerable<TSource>, Func<TSource, TKey>, IOrderedEnumerable<TSource>>(Enumerable.ThenByDescending).Method, Finish = new Func<IEnumerable<TSource>, List<TSource>>(Enumerable.ToList).Method });

    private static QueryStep<TResult> Step<TResult>(IQueryBuilder builder, StatedOperator stated)
    {
        Note(builder, stated);
        return new QueryStep<TResult>(builder);
    }

    private static OrderedQueryStep<TSource> Ordered<TSource>(IQueryBuilder builder, StatedOperator stated)
    {
        Note(builder, stated);
        return new OrderedQueryStep<TSource>(builder);
    }

    private static void Note(IQueryBuilder builder, StatedOperator stated)
    {
        if (builder is not QueryBuilder query)
            throw new RuleStatementException("a query must be made of the operators of the query it is given");
        query.Operators.Add(stated);
    }
}
