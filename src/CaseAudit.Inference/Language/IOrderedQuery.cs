namespace CaseAudit.Inference;

/// <summary>A query whose one result is an ordered collection, which may be ordered further.</summary>
/// <typeparam name="TSource">Type of an item.</typeparam>
public interface IOrderedQuery<out TSource> : IQuery<IEnumerable<TSource>>;
