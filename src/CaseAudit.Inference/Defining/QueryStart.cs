namespace CaseAudit.Inference;

/// <summary>A query before its first operator.</summary>
internal sealed class QueryStart(QueryBuilder builder) : IQuery
{
    public IQueryBuilder Builder => builder;
}
