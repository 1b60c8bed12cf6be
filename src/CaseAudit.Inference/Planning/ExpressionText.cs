using System.Globalization;
using System.Linq.Expressions;
using System.Runtime.CompilerServices;
using System.Text;

namespace CaseAudit.Inference;

/// <summary>Writes an expression about as its source reads, for messages: <c>v => v.Day &lt; limit.Days</c>.</summary>
internal sealed class ExpressionText : ExpressionVisitor
{
    private readonly StringBuilder _text = new();

    private ExpressionText()
    {
    }

    public static string Of(Expression expression)
    {
        var text = new ExpressionText();
        text.Visit(expression);
        return text._text.ToString();
    }

    protected override Expression VisitLambda<T>(Expression<T> node)
    {
        var parameters = string.Join(", ", node.Parameters.Select(parameter => parameter.Name));
        _text.Append(node.Parameters.Count == 1 ? parameters : $"({parameters})").Append(" => ");
        Visit(node.Body);
        return node;
    }

    protected override Expression VisitParameter(ParameterExpression node)
    {
        _text.Append(node.Name);
        return node;
    }

    protected override Expression VisitConstant(ConstantExpression node)
    {
        _text.Append(Literal(node.Value, node.Type));
        return node;
    }

    protected override Expression VisitMember(MemberExpression node)
    {
        // What hangs on the rule, or on a scope of it, reads as a plain name.
        if (node.Expression is null)
            _text.Append(TypeText.Of(node.Member.DeclaringType!)).Append('.');
        else if (!IsScope(node.Expression))
            Operand(node.Expression, Precedence.Primary).Append('.');
        _text.Append(node.Member.Name);
        return node;
    }

    protected override Expression VisitMethodCall(MethodCallExpression node)
    {
        if (node.Method is { IsSpecialName: true, Name: "op_Implicit" })
            return Visit(node.Arguments[0]);
        var arguments = node.Arguments.AsEnumerable();
        var receiver = node.Object;
        if (receiver is null && node.Method.IsDefined(typeof(ExtensionAttribute), inherit: false))
            (receiver, arguments) = (node.Arguments[0], arguments.Skip(1));
        if (receiver is not null && node.Method is { IsSpecialName: true } && node.Method.Name.StartsWith("get_", StringComparison.Ordinal))
            return List(Operand(receiver, Precedence.Primary), "[", arguments, "]", node);
        if (receiver is null && !typeof(Rule).IsAssignableFrom(node.Method.DeclaringType))
            _text.Append(TypeText.Of(node.Method.DeclaringType!)).Append('.');
        else if (receiver is not null && !IsScope(receiver))
            Operand(receiver, Precedence.Primary).Append('.');
        return List(_text.Append(node.Method.Name), "(", arguments, ")", node);
    }

    protected override Expression VisitBinary(BinaryExpression node)
    {
        if (node.NodeType == ExpressionType.ArrayIndex)
            return List(Operand(node.Left, Precedence.Primary), "[", [node.Right], "]", node);
        var precedence = Precedence.Of(node);
        var (left, right) = EnumText.Restore(node.Left, node.Right);
        Operand(left, precedence).Append(' ').Append(Precedence.Sign(node.NodeType)).Append(' ');
        Operand(right, precedence + 1);
        return node;
    }

    protected override Expression VisitUnary(UnaryExpression node)
    {
        switch (node.NodeType)
        {
            case ExpressionType.Not: _text.Append('!'); break;
            case ExpressionType.Negate or ExpressionType.NegateChecked: _text.Append('-'); break;
            case ExpressionType.ArrayLength: Operand(node.Operand, Precedence.Primary).Append(".Length"); return node;
            case ExpressionType.TypeAs: Operand(node.Operand, Precedence.Unary).Append(" as ").Append(TypeText.Of(node.Type)); return node;
            case ExpressionType.Convert or ExpressionType.ConvertChecked when Precedence.IsWritten(node): _text.Append('(').Append(TypeText.Of(node.Type)).Append(')'); break;
            default: Visit(node.Operand); return node;
        }

        Operand(node.Operand, Precedence.Unary);
        return node;
    }

    protected override Expression VisitConditional(ConditionalExpression node)
    {
        Operand(node.Test, Precedence.Conditional + 1).Append(" ? ");
        Operand(node.IfTrue, Precedence.Conditional).Append(" : ");
        Operand(node.IfFalse, Precedence.Conditional);
        return node;
    }

    protected override Expression VisitNew(NewExpression node) => List(_text.Append("new ").Append(TypeText.Of(node.Type)), "(", node.Arguments, ")", node);

    protected override Expression VisitNewArray(NewArrayExpression node) => List(_text.Append("new[]"), " { ", node.Expressions, " }", node);

    protected override Expression VisitInvocation(InvocationExpression node) => List(Operand(node.Expression, Precedence.Primary), "(", node.Arguments, ")", node);

    protected override Expression VisitTypeBinary(TypeBinaryExpression node)
    {
        Operand(node.Expression, Precedence.Relational).Append(" is ").Append(TypeText.Of(node.TypeOperand));
        return node;
    }

    protected override Expression VisitDefault(DefaultExpression node)
    {
        _text.Append("default");
        return node;
    }

    protected override Expression VisitMemberInit(MemberInitExpression node)
    {
        Visit(node.NewExpression);
        _text.Append(" { … }");
        return node;
    }

    protected override Expression VisitListInit(ListInitExpression node)
    {
        Visit(node.NewExpression);
        _text.Append(" { … }");
        return node;
    }

    private Expression List(StringBuilder text, string open, IEnumerable<Expression> items, string close, Expression node)
    {
        text.Append(open);
        var separator = "";
        foreach (var item in items)
        {
            text.Append(separator);
            Visit(item);
            separator = ", ";
        }

        text.Append(close);
        return node;
    }

    private StringBuilder Operand(Expression expression, int precedence)
    {
        if (Precedence.Of(expression) >= precedence)
        {
            Visit(expression);
            return _text;
        }

        _text.Append('(');
        Visit(expression);
        return _text.Append(')');
    }

    private static bool IsScope(Expression expression) =>
        expression is ConstantExpression { Value: not null and not string } || (expression is MemberExpression { Expression: { } inner } member && Aliases.IsScope(member.Type) && IsScope(inner));

    private static string Literal(object? value, Type type) => value switch
    {
        null => "null",
        string text => $"\"{text}\"",
        char character => $"'{character}'",
        bool truth => truth ? "true" : "false",
        Enum => $"{TypeText.Of(type)}.{value}",
        Type named => $"typeof({TypeText.Of(named)})",
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => TypeText.Of(type),
    };
}
