using System.Linq.Expressions;

namespace CaseAudit.Inference;

/// <summary>An action.</summary>
/// <param name="Expression">What is evaluated.</param>
/// <param name="Context">The variable of the action's context.</param>
/// <param name="Yielded">What it concludes; null where it only does something.</param>
internal sealed record PlannedAction(PlannedExpression Expression, ParameterExpression Context, FactType? Yielded);
