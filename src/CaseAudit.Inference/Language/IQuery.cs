namespace CaseAudit.Inference;

/// <summary>The beginning of a query; its operators are in <see cref="QueryExpressions"/>.</summary>
public interface IQuery
{
    /// <summary>What the operators build on.</summary>
    IQueryBuilder Builder { get; }
}
