using System.Linq.Expressions;
using System.Reflection;

namespace CaseAudit.Rules.Explaining;

/// <summary>The values that a condition read, each with what it is of.</summary>
internal static class ReadValues
{
    public static IReadOnlyList<string> In(EvaluatedExpression condition, OperandWords operands) =>
        [.. Leaves(condition, operands).Distinct(StringComparer.Ordinal)];

    private static IEnumerable<string> Leaves(EvaluatedExpression expression, OperandWords operands) => expression.Expression switch
    {
        MemberExpression member when operands.Of(member) is string words && expression.Value is not null && TypeWords.Value(expression.Value) is string value => [$"{words}: {value}"],
        MethodCallExpression call when call.Method.GetCustomAttribute<InWordsAttribute>() is { Reads.Count: > 0 } words => Read(expression, words),
        _ => expression.Operands.SelectMany(operand => Leaves(operand, operands)),
    };

    private static IEnumerable<string> Read(EvaluatedExpression call, InWordsAttribute words)
    {
        foreach (var name in words.Reads)
        {
            var from = call.Operands.Select(operand => operand.Value).FirstOrDefault(value => value?.GetType().GetProperty(name) is not null);
            if (from is not null) yield return $"{TypeWords.Property(name)}: {TypeWords.Value(from.GetType().GetProperty(name)!.GetValue(from))}";
        }
    }
}
