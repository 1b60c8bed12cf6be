using System.Linq.Expressions;
using System.Reflection;
using CaseAudit.Model;
using CaseAudit.Rules.Facts;

namespace CaseAudit.Rules.Explaining;

/// <summary>What a condition speaks of, in words: <c>target date</c>, <c>the case’s end</c>.</summary>
internal sealed class OperandWords(Type? fact)
{
    /// <summary>The operand in words; null where there are none for it.</summary>
    /// <param name="operand">The operand.</param>
    /// <param name="type">The type of what it is compared with, of which an enumeration's number is to be read.</param>
    public string? Of(Expression operand, Type? type = null) => Plain(operand) switch
    {
        ConstantExpression constant => TypeWords.Value(Word(constant.Value, type ?? operand.Type))?.Trim('“', '”'),
        BinaryExpression { NodeType: ExpressionType.Coalesce } first => Of(first.Left) is string left && Of(first.Right) is string right ? $"{left}, or else {right}," : null,
        MemberExpression { Expression: not null } member => Member(member),
        MethodCallExpression call => Called(call),
        _ => null,
    };

    /// <summary>The expression without conversions and <c>Value</c> of what may be null.</summary>
    public static Expression Plain(Expression expression) => expression switch
    {
        UnaryExpression { NodeType: ExpressionType.Convert } converted => Plain(converted.Operand),
        MemberExpression { Member.Name: "Value", Expression: { } nullable } when Nullable.GetUnderlyingType(nullable.Type) is not null => Plain(nullable),
        _ => expression,
    };

    private string? Member(MemberExpression member)
    {
        var names = new List<string>();
        var at = Plain(member);
        for (; at is MemberExpression { Expression: { } of } step; at = Plain(of))
        {
            if (step.Member.Name != nameof(Recorded<Visit>.Item)) names.Insert(0, TypeWords.Property(step.Member.Name));
        }

        var path = string.Join("’s ", names);
        return at switch
        {
            _ when names.Count == 0 => null,
            ParameterExpression root => root.Type == fact ? path : $"the {TypeWords.Noun(root.Type)}’s {path}",
            MethodCallExpression call when Called(call) is string called => $"{called}’s {path}",
            _ => null,
        };
    }

    private string? Called(MethodCallExpression call) => call.Method.Name switch
    {
        nameof(Standards.Required) or nameof(Standards.At) when call.Method.DeclaringType == typeof(Standards) => call.Arguments[0] is ConstantExpression { Value: string key } ? key : null,
        nameof(Standards.Due) when call.Method.DeclaringType == typeof(Standards) => Of(call.Arguments[0]) is string standard ? $"the last day within {standard}" : null,
        _ => call.Method.GetCustomAttribute<InWordsAttribute>()?.Holds,
    };

    private static object? Word(object? value, Type type)
    {
        var word = Nullable.GetUnderlyingType(type) ?? type;
        return value is int number && word.IsEnum ? Enum.ToObject(word, number) : value;
    }
}
