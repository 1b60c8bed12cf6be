using System.Linq.Expressions;
using System.Reflection;

namespace CaseAudit.Inference;

/// <summary>Lambdas that capture variables of the rule: compiled once over what they capture, and bound to its values where they are used.</summary>
internal static class Closures
{
    private static readonly MethodInfo BindOne = typeof(Closures).GetMethod(nameof(One), BindingFlags.Static | BindingFlags.NonPublic)!;
    private static readonly MethodInfo BindTwo = typeof(Closures).GetMethod(nameof(Two), BindingFlags.Static | BindingFlags.NonPublic)!;

    /// <summary>The lambda bound to the present values of what it captures; null where its shape is not a usual one.</summary>
    public static Func<Func<ConstantExpression, Expression>, Expression>? Bind(LambdaExpression lambda, IReadOnlyList<ParameterExpression> captured, bool interpret)
    {
        var definition = lambda.Type.IsGenericType ? lambda.Type.GetGenericTypeDefinition() : null;
        var bind = definition == typeof(Func<,>) ? BindOne : definition == typeof(Func<,,>) ? BindTwo : null;
        if (bind is null || captured.Count > 7 || lambda.Parameters.Any(parameter => parameter.IsByRef))
            return null;
        var environment = captured.Count == 1 ? captured[0].Type : Tuple(captured.Count).MakeGenericType([.. captured.Select(variable => variable.Type)]);
        var parameter = Expression.Parameter(environment, "captured");
        var values = captured.Count == 1 ? [parameter] : captured.Select(Expression (_, i) => Expression.Field(parameter, $"Item{i + 1}")).ToArray();
        var body = new Substitution(captured, values).Visit(lambda.Body);
        var open = Expression.Lambda(body, [parameter, .. lambda.Parameters]).Compile(interpret);
        Expression present = captured.Count == 1 ? captured[0] : Expression.New(environment.GetConstructor([.. captured.Select(variable => variable.Type)])!, captured);
        var method = bind.MakeGenericMethod([environment, .. lambda.Type.GetGenericArguments()]);
        return constant => Expression.Call(method, constant(Expression.Constant(open)), present);
    }

    /// <summary>The lambda over copies, so that the variables of the rule's loops do not become heap objects.</summary>
    public static Expression Copy(LambdaExpression lambda, IReadOnlyList<ParameterExpression> captured)
    {
        var copies = captured.Select(variable => Expression.Variable(variable.Type, variable.Name)).ToArray();
        var body = new Substitution(captured, copies).Visit(lambda.Body);
        return Expression.Block(
            lambda.Type,
            copies,
            [.. captured.Select((variable, i) => Expression.Assign(copies[i], variable)), Expression.Lambda(lambda.Type, body, lambda.Parameters)]);
    }

    private static Func<T, TResult> One<TCaptured, T, TResult>(Func<TCaptured, T, TResult> function, TCaptured captured) => value => function(captured, value);

    private static Func<T1, T2, TResult> Two<TCaptured, T1, T2, TResult>(Func<TCaptured, T1, T2, TResult> function, TCaptured captured) => (first, second) => function(captured, first, second);

    private static Type Tuple(int count) => count switch
    {
        2 => typeof(ValueTuple<,>),
        3 => typeof(ValueTuple<,,>),
        4 => typeof(ValueTuple<,,,>),
        5 => typeof(ValueTuple<,,,,>),
        6 => typeof(ValueTuple<,,,,,>),
        _ => typeof(ValueTuple<,,,,,,>),
    };
}
