using System.Linq.Expressions;

namespace CaseAudit.Inference;

/// <summary>Comparisons of enumeration values, which expression trees write as comparisons of numbers.</summary>
internal static class EnumText
{
    /// <summary>The operands as the source has them.</summary>
    public static (Expression Left, Expression Right) Restore(Expression left, Expression right) =>
        (left, right) switch
        {
            (UnaryExpression { NodeType: ExpressionType.Convert } converted, ConstantExpression constant) => (left, Restore(converted, constant)),
            (ConstantExpression constant, UnaryExpression { NodeType: ExpressionType.Convert } converted) => (Restore(converted, constant), right),
            _ => (left, right),
        };

    private static ConstantExpression Restore(UnaryExpression converted, ConstantExpression constant)
    {
        var type = Nullable.GetUnderlyingType(converted.Operand.Type) ?? converted.Operand.Type;
        if (constant.Value is not int number)
            return constant;
        return type.IsEnum ? Expression.Constant(Enum.ToObject(type, number)) : type == typeof(char) ? Expression.Constant((char)number) : constant;
    }
}
