namespace CaseAudit.Inference;

/// <summary>A query whose one result is a collection, before it is ordered or looked up.</summary>
/// <typeparam name="TSource">Type of the collection.</typeparam>
public interface ICollectQuery<out TSource> : IQuery<TSource>;
