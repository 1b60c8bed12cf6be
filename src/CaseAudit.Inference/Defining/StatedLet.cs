using System.Linq.Expressions;

namespace CaseAudit.Inference;

/// <summary>A computed value.</summary>
internal sealed record StatedLet(LambdaExpression Alias, LambdaExpression Expression) : StatedElement;
