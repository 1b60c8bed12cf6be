using System.Linq.Expressions;

namespace CaseAudit.Inference;

/// <summary>Resolves what the expressions at one place of a rule refer to.</summary>
/// <param name="aliases">The rule's aliases.</param>
/// <param name="bound">Those that are bound there.</param>
/// <param name="spans">Looks out for spans.</param>
internal sealed class ExpressionResolver(Aliases aliases, IReadOnlySet<string> bound, SpanFinder spans)
{
    /// <summary>The expressions, with values for their parameters; without values they stay functions.</summary>
    public List<PlannedExpression> Expressions(IReadOnlyList<LambdaExpression> stated, string text, IReadOnlyList<ParameterExpression> values) =>
        [.. stated.Select(lambda => new PlannedExpression(Resolve(lambda, values), lambda, text))];

    /// <summary>The conditions. Those joined by "and" hold one after the other, as they do when written apart.</summary>
    public List<PlannedExpression> Conditions(IReadOnlyList<LambdaExpression> stated, string text, IReadOnlyList<ParameterExpression> values) =>
        [.. stated.SelectMany(lambda => Parts(Resolve(lambda, values)).Zip(Parts(lambda.Body), (part, source) => new PlannedExpression(part, lambda, text) { StatedPart = source }))];

    private Expression Resolve(LambdaExpression lambda, IReadOnlyList<ParameterExpression> values) =>
        spans.Visit(new AliasResolver(aliases, bound, lambda.Parameters, values).Visit(lambda.Body))!;

    private static IEnumerable<Expression> Parts(Expression condition) =>
        condition is BinaryExpression { NodeType: ExpressionType.AndAlso, Method: null } both && both.Type == typeof(bool) ? Parts(both.Left).Concat(Parts(both.Right)) : [condition];
}
