using System.Linq.Expressions;

namespace CaseAudit.Inference;

/// <summary>Conditions over what is bound.</summary>
internal sealed record StatedHaving(IReadOnlyList<LambdaExpression> Conditions) : StatedElement;
