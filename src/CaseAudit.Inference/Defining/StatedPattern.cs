using System.Linq.Expressions;

namespace CaseAudit.Inference;

/// <summary>A pattern over facts; of <paramref name="Conditions"/>, the first <paramref name="BaseCount"/> choose the facts that <c>All</c> speaks of.</summary>
internal sealed record StatedPattern(PatternKind Kind, FactType FactType, LambdaExpression? Alias, IReadOnlyList<LambdaExpression> Conditions, int BaseCount) : StatedElement;
