namespace CaseAudit.Inference;

/// <summary>A fact, or a result of an operator, that a step did not keep.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Condition">Source text of the first condition, in the order written, that was false.</param>
/// <param name="Evaluated">The condition and what its parts were.</param>
public sealed record RejectedFact(object? Fact, string Condition, EvaluatedExpression Evaluated);
