using System.Linq.Expressions;

namespace CaseAudit.Inference;

/// <summary>Whether two expressions say the same of a fact, whatever each calls it.</summary>
internal static class Sameness
{
    public static bool Of(Expression? first, Expression? second) => ReferenceEquals(first, second) || (first, second) switch
    {
        (ParameterExpression, ParameterExpression) => first.Type == second.Type,
        (ConstantExpression one, ConstantExpression other) => one.Type == other.Type && Equals(one.Value, other.Value),
        (MemberExpression one, MemberExpression other) => one.Member.Equals(other.Member) && Of(one.Expression, other.Expression),
        (UnaryExpression one, UnaryExpression other) => one.NodeType == other.NodeType && one.Type == other.Type && one.Method == other.Method && Of(one.Operand, other.Operand),
        (BinaryExpression one, BinaryExpression other) => one.NodeType == other.NodeType && one.Method == other.Method && Of(one.Left, other.Left) && Of(one.Right, other.Right),
        (MethodCallExpression one, MethodCallExpression other) => one.Method == other.Method && Of(one.Object, other.Object) && Of(one.Arguments, other.Arguments),
        _ => false,
    };

    public static bool Of(IReadOnlyList<Expression> first, IReadOnlyList<Expression> second) =>
        first.Count == second.Count && first.Zip(second).All(pair => Of(pair.First, pair.Second));
}
