namespace CaseAudit.Inference;

/// <summary>A query over facts that gives results of one type.</summary>
/// <typeparam name="TSource">Type of a result.</typeparam>
public interface IQuery<out TSource>
{
    /// <summary>What the operators build on.</summary>
    IQueryBuilder Builder { get; }
}
