namespace CaseAudit.Inference;

/// <summary>A query after an ordering.</summary>
internal sealed class OrderedQueryStep<TSource>(IQueryBuilder builder) : IOrderedQuery<TSource>
{
    public IQueryBuilder Builder => builder;
}
