using System.Linq.Expressions;

namespace CaseAudit.Inference;

/// <summary>A query and the alias of its results.</summary>
internal sealed record StatedQuery(LambdaExpression Alias, Type ResultType, IReadOnlyList<StatedOperator> Operators) : StatedElement;
