using System.Linq.Expressions;
using System.Reflection;

namespace CaseAudit.Inference;

/// <summary>Puts variables in place of aliases, values in place of the lambda's own parameters (unless it stays a function), and constants in place of what else it captured.</summary>
internal sealed class AliasResolver(Aliases aliases, IReadOnlySet<string> bound, IReadOnlyList<ParameterExpression> parameters, IReadOnlyList<ParameterExpression> values) : ExpressionVisitor
{
    protected override Expression VisitParameter(ParameterExpression node)
    {
        for (var i = 0; i < values.Count; i++)
        {
            if (parameters[i] == node)
                return values[i];
        }

        return node;
    }

    protected override Expression VisitMember(MemberExpression node)
    {
        if (!Aliases.IsOwn(node.Expression))
            return base.VisitMember(node);
        if (aliases.Find(node.Member) is { } alias)
        {
            return bound.Contains(alias.Name!)
                ? alias
                : throw new RuleStatementException($"the alias \"{alias.Name}\" is used before it is bound");
        }

        // The rule itself and enclosing scopes that the lambda captured; what hangs on them comes by here too.
        if (!Aliases.IsCaptured(node.Member))
            return base.VisitMember(node);
        var value = Value(node);
        if (value is null && !node.Type.IsValueType)
            throw new RuleStatementException($"\"{node.Member.Name}\" is used, and no pattern binds it");
        return Expression.Constant(value, node.Type);
    }

    private static object? Value(Expression? expression) => expression switch
    {
        ConstantExpression constant => constant.Value,
        MemberExpression { Member: FieldInfo field } member => field.GetValue(Value(member.Expression)),
        _ => throw new RuleStatementException($"the expression \"{ExpressionText.Of(expression!)}\" is not supported"),
    };
}
