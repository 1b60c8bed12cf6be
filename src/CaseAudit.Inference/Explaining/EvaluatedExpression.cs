using System.Linq.Expressions;

namespace CaseAudit.Inference;

/// <summary>An expression and what it came to.</summary>
/// <param name="Expression">The expression.</param>
/// <param name="Value">What it came to.</param>
/// <param name="Operands">What it is made of, as far as that was evaluated: what is compared, negated or handed to a method, in the order written.</param>
public sealed record EvaluatedExpression(Expression Expression, object? Value, IReadOnlyList<EvaluatedExpression> Operands);
