using System.Linq.Expressions;

namespace CaseAudit.Inference;

/// <summary>One action of a rule as written.</summary>
/// <param name="Expression">The action, over its context.</param>
/// <param name="Yielded">What it concludes; null where it only does something.</param>
internal sealed record StatedAction(LambdaExpression Expression, FactType? Yielded);
