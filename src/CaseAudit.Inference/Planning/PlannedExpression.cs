using System.Linq.Expressions;

namespace CaseAudit.Inference;

/// <summary>An expression of a rule over variables that stand for its aliases.</summary>
/// <param name="Body">What is evaluated.</param>
/// <param name="Stated">As the rule states it.</param>
/// <param name="Pattern">How a message calls the pattern or action that it belongs to.</param>
internal sealed record PlannedExpression(Expression Body, LambdaExpression Stated, string Pattern)
{
    /// <summary>Its source text.</summary>
    public string Text => ExpressionText.Of(Stated);

    /// <summary>What the rule states of this one of conditions joined by "and".</summary>
    public Expression StatedPart { get; init; } = Stated.Body;

    /// <summary>The source text of the part.</summary>
    public string PartText => ExpressionText.Of(Expression.Lambda(StatedPart, Stated.Parameters));
}
