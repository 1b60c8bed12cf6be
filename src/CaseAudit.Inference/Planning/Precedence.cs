using System.Linq.Expressions;

namespace CaseAudit.Inference;

/// <summary>Signs of operators, and how strongly they bind.</summary>
internal static class Precedence
{
    public const int Conditional = 1;
    public const int Relational = 9;
    public const int Unary = 13;
    public const int Primary = 14;

    public static int Of(Expression expression) => expression switch
    {
        // A conversion that is not written binds as what it converts.
        UnaryExpression { NodeType: ExpressionType.Quote or ExpressionType.Convert or ExpressionType.ConvertChecked } conversion when !IsWritten(conversion) => Of(conversion.Operand),
        MethodCallExpression { Method: { IsSpecialName: true, Name: "op_Implicit" } } conversion => Of(conversion.Arguments[0]),
        UnaryExpression { NodeType: ExpressionType.TypeAs } or TypeBinaryExpression => Relational,
        UnaryExpression { NodeType: not ExpressionType.ArrayLength } => Unary,
        LambdaExpression => 0,
        _ => Of(expression.NodeType),
    };

    /// <summary>Whether a conversion is written in the source: those to a base type, an interface, a nullable or a wider number are not.</summary>
    public static bool IsWritten(UnaryExpression node) =>
        node.NodeType != ExpressionType.Quote && !node.Type.IsAssignableFrom(node.Operand.Type) && Nullable.GetUnderlyingType(node.Type) is null
        && !node.Operand.Type.IsPrimitive && !node.Operand.Type.IsEnum && node.Method is null;

    public static string Sign(ExpressionType type) => type switch
    {
        ExpressionType.Coalesce => "??",
        ExpressionType.OrElse => "||",
        ExpressionType.AndAlso => "&&",
        ExpressionType.Or => "|",
        ExpressionType.ExclusiveOr => "^",
        ExpressionType.And => "&",
        ExpressionType.Equal => "==",
        ExpressionType.NotEqual => "!=",
        ExpressionType.LessThan => "<",
        ExpressionType.LessThanOrEqual => "<=",
        ExpressionType.GreaterThan => ">",
        ExpressionType.GreaterThanOrEqual => ">=",
        ExpressionType.LeftShift => "<<",
        ExpressionType.RightShift => ">>",
        ExpressionType.Add or ExpressionType.AddChecked => "+",
        ExpressionType.Subtract or ExpressionType.SubtractChecked => "-",
        ExpressionType.Multiply or ExpressionType.MultiplyChecked => "*",
        ExpressionType.Divide => "/",
        ExpressionType.Modulo => "%",
        _ => type.ToString(),
    };

    private static int Of(ExpressionType type) => Sign(type) switch
    {
        "Conditional" => Conditional,
        "??" => 2,
        "||" => 3,
        "&&" => 4,
        "|" => 5,
        "^" => 6,
        "&" => 7,
        "==" or "!=" => 8,
        "<" or "<=" or ">" or ">=" => Relational,
        "<<" or ">>" => 10,
        "+" or "-" => 11,
        "*" or "/" or "%" => 12,
        _ => Primary,
    };
}
