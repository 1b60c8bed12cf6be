using System.Linq.Expressions;
using System.Reflection;

namespace CaseAudit.Rules.Explaining;

/// <summary>Says what a condition of a rule asks, and why it was false.</summary>
/// <param name="fact">The type of the fact that it is asked of; null where there is none.</param>
internal sealed class ConditionWords(Type? fact)
{
    private readonly OperandWords _operands = new(fact);

    /// <summary>The condition as a statement; null where only its source says it.</summary>
    public string? Of(Expression condition) => Say(condition, holds: true);

    /// <summary>Why it was false, with what was read.</summary>
    public string Because(EvaluatedExpression condition)
    {
        var read = ReadValues.In(condition, _operands);
        return (False(condition) ?? "the condition was not met") + (read.Count == 0 ? "" : $" ({string.Join("; ", read)})");
    }

    // Of what is joined by "and", the part that was false; it is the last that was asked.
    private string? False(EvaluatedExpression condition) => condition.Expression.NodeType switch
    {
        ExpressionType.AndAlso => False(condition.Operands[^1]),
        ExpressionType.OrElse => False(condition.Operands[0]) is string left && False(condition.Operands[1]) is string right ? $"{left} and {right}" : null,
        _ => Say(condition.Expression, holds: false),
    };

    private string? Say(Expression condition, bool holds) => condition switch
    {
        UnaryExpression { NodeType: ExpressionType.Not } not => Say(not.Operand, !holds),
        UnaryExpression { NodeType: ExpressionType.Convert } converted => Say(converted.Operand, holds),
        BinaryExpression { NodeType: ExpressionType.OrElse } either => Joined(either, holds, holds ? "or" : "and"),
        BinaryExpression { NodeType: ExpressionType.AndAlso } both => Joined(both, holds, holds ? "and" : "or"),
        BinaryExpression comparison => Compared(comparison, holds),
        MethodCallExpression call => Called(call, holds),
        MemberExpression when _operands.Of(condition) is string words => holds ? words : $"not {words}",
        _ => null,
    };

    private string? Joined(BinaryExpression two, bool holds, string word) =>
        Say(two.Left, holds) is string left && Say(two.Right, holds) is string right ? $"{left} {word} {right}" : null;

    private string? Compared(BinaryExpression comparison, bool holds)
    {
        var (left, right) = (OperandWords.Plain(comparison.Left), OperandWords.Plain(comparison.Right));
        if (right is ConstantExpression { Value: true or false } sought) return Say(left, (comparison.NodeType == ExpressionType.Equal) == (sought.Value is true) == holds);

        // What gives something, or not: asked whether it is null, or the word for nothing.
        var isThere = (comparison.NodeType == ExpressionType.NotEqual) == holds;
        if (comparison.NodeType is ExpressionType.Equal or ExpressionType.NotEqual && left is MethodCallExpression call) return Called(call, isThere);
        if (_operands.Of(left) is not string subject) return null;
        if (right is ConstantExpression { Value: null or "" }) return InWords(left, isThere) ?? Recorded(subject, isThere);

        return _operands.Of(right, left.Type) is string other ? $"{subject} is {Word(holds ? comparison.NodeType : Opposite(comparison.NodeType), left.Type)}{other}" : null;
    }

    private string? Called(MethodCallExpression call, bool holds)
    {
        var argument = call.Arguments.Count == 0 ? null : _operands.Of(call.Arguments[0]);
        if (call.Method.GetCustomAttribute<InWordsAttribute>() is InWordsAttribute said)
            return (holds ? said.Holds : said.Otherwise).Replace("{0}", argument ?? "what is read", StringComparison.Ordinal);

        return call.Method.Name switch
        {
            nameof(string.IsNullOrWhiteSpace) when argument is not null => Recorded(argument, !holds),
            nameof(Enumerable.Any) when call.Arguments is [_] => holds ? "something was kept" : "nothing was kept",
            nameof(Enumerable.Any) when call.Arguments is [_, LambdaExpression part] && new ConditionWords(part.Parameters[0].Type).Of(part.Body) is string words =>
                $"{words} for {(holds ? "one" : "none")} of its {Wording.Nouns.Plural(TypeWords.Noun(part.Parameters[0].Type))}",
            _ => null,
        };
    }

    private static string? InWords(Expression operand, bool holds) =>
        operand is MemberExpression member && member.Member.GetCustomAttribute<InWordsAttribute>() is InWordsAttribute words ? holds ? words.Holds : words.Otherwise : null;

    private static string Recorded(string what, bool isThere) => isThere ? $"{what} is recorded" : $"{what} is not recorded";

    private static ExpressionType Opposite(ExpressionType comparison) => comparison switch
    {
        ExpressionType.Equal => ExpressionType.NotEqual,
        ExpressionType.NotEqual => ExpressionType.Equal,
        ExpressionType.LessThan => ExpressionType.GreaterThanOrEqual,
        ExpressionType.LessThanOrEqual => ExpressionType.GreaterThan,
        ExpressionType.GreaterThan => ExpressionType.LessThanOrEqual,
        _ => ExpressionType.LessThan,
    };

    private static string Word(ExpressionType comparison, Type type)
    {
        var isDay = type == typeof(DateOnly) || type == typeof(DateOnly?);
        return comparison switch
        {
            ExpressionType.Equal => "",
            ExpressionType.NotEqual => "not ",
            ExpressionType.LessThan => isDay ? "before " : "less than ",
            ExpressionType.LessThanOrEqual => isDay ? "on or before " : "at most ",
            ExpressionType.GreaterThan => isDay ? "after " : "more than ",
            _ => isDay ? "on or after " : "at least ",
        };
    }
}
