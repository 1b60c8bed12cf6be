namespace CaseAudit.Inference;

/// <summary>A query after an operator.</summary>
internal sealed class QueryStep<TSource>(IQueryBuilder builder) : ICollectQuery<TSource>
{
    public IQueryBuilder Builder => builder;
}
