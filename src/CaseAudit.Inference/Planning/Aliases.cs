using System.Linq.Expressions;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace CaseAudit.Inference;

/// <summary>The aliases that a rule declares anywhere, each with the variable that stands for it. Aliases are the same when their members have the same name.</summary>
internal sealed class Aliases
{
    private readonly Dictionary<string, (MemberInfo Member, ParameterExpression Variable)> _declared = [];

    public Aliases(IEnumerable<StatedElement> elements) => Declare(elements);

    /// <summary>The variable of the alias that a pattern declares.</summary>
    public ParameterExpression Declared(LambdaExpression alias) => _declared[Member(alias).Name].Variable;

    /// <summary>The variable of the alias that the member is; null when it is none.</summary>
    public ParameterExpression? Find(MemberInfo member) =>
        _declared.TryGetValue(member.Name, out var alias) && (alias.Member.Equals(member) || (IsCaptured(alias.Member) && IsCaptured(member))) ? alias.Variable : null;

    /// <summary>Whether the member is a local variable that a lambda captured.</summary>
    public static bool IsCaptured(MemberInfo member) =>
        member is FieldInfo { DeclaringType: { } type } && IsScope(type);

    /// <summary>Whether objects of the type hold captured variables.</summary>
    public static bool IsScope(Type type) => type.Name.StartsWith("<>c__DisplayClass", StringComparison.Ordinal) && type.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false);

    /// <summary>Whether the expression is the rule, or a scope of it that holds captured variables.</summary>
    public static bool IsOwn(Expression? expression) =>
        expression is ConstantExpression { Value: not null } || (expression is MemberExpression member && IsScope(member.Type) && IsOwn(member.Expression));

    private void Declare(IEnumerable<StatedElement> elements)
    {
        foreach (var element in elements)
        {
            switch (element)
            {
                case StatedPattern { Alias: { } alias }: Declare(alias); break;
                case StatedQuery query: Declare(query.Alias); break;
                case StatedLet let: Declare(let.Alias); break;
                case StatedGroup group: Declare(group.Parts); break;
            }
        }
    }

    private void Declare(LambdaExpression alias)
    {
        var member = Member(alias);
        if (!_declared.TryGetValue(member.Name, out var earlier))
            _declared.Add(member.Name, (member, Expression.Variable(alias.ReturnType, member.Name)));
        else if (earlier.Variable.Type != alias.ReturnType)
            throw new RuleStatementException($"the alias \"{member.Name}\" is bound as {TypeText.Of(earlier.Variable.Type)} and as {TypeText.Of(alias.ReturnType)}");
    }

    private static MemberInfo Member(LambdaExpression alias)
    {
        if (alias.Body is not MemberExpression { Member: FieldInfo or PropertyInfo } member || !IsOwn(member.Expression))
            throw new RuleStatementException($"the alias \"{ExpressionText.Of(alias.Body)}\" is neither a local variable nor a field of the rule");
        if (member.Type != alias.ReturnType)
            throw new RuleStatementException($"the alias \"{member.Member.Name}\" is of type {TypeText.Of(member.Type)} and is bound to {TypeText.Of(alias.ReturnType)}");
        return member.Member;
    }
}
