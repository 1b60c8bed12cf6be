namespace CaseAudit.Inference;

/// <summary>Notes the operators of a query in the order written.</summary>
internal sealed class QueryBuilder : IQueryBuilder
{
    public List<StatedOperator> Operators { get; } = [];
}
