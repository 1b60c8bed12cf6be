using System.Collections;
using System.Linq.Expressions;
using System.Reflection;

namespace CaseAudit.Inference;

/// <content>Queries: each operator a loop or a step within the one before, unless it gathers.</content>
internal sealed partial class RuleEmitter
{
    private static readonly MethodInfo MoveNext = typeof(IEnumerator).GetMethod(nameof(IEnumerator.MoveNext))!;
    private static readonly MethodInfo Dispose = typeof(IDisposable).GetMethod(nameof(IDisposable.Dispose))!;

    /// <summary>The operators up to the last, and what follows for each result.</summary>
    private Expression Results(PlannedQuery query, int last, Bindings bound, Func<ParameterExpression, Expression> then)
    {
        var stage = query.Operators[last];
        var output = stage.Output;
        switch (stage.Kind)
        {
            case OperatorKind.Match:
                return Scan(stage.Pattern!, stage.Pattern!.Conditions, bound, _ => then(output));
            case OperatorKind.From:
                return Step(stage, bound, stage.Expressions[0], then);
            case OperatorKind.Where:
                return Results(query, last - 1, bound, _ => When(stage.Expressions, then(output)));
            case OperatorKind.Select:
                return Results(query, last - 1, bound, _ => Step(stage, bound, stage.Expressions[0], then));
            case OperatorKind.SelectMany:
                return Results(query, last - 1, bound, _ => Each(stage, bound, then));
            case OperatorKind.Collect or OperatorKind.GroupBy:
                return Gather(query, last, bound, then);
            default:
                return Results(query, last - 1, bound, input =>
                {
                    var call = Expression.Call(stage.Method!, [input, .. stage.Expressions.Select(Function)]);
                    return Expression.Block(At(stage.Expressions[0]), Set(output, call, bound), Within(output, loop: false, () => then(output)));
                });
        }

        Expression Function(PlannedExpression expression)
        {
            var item = expression.Stated.Parameters[0];
            var body = _tracing ? Expression.Block(Note(item, bound.Depth, item.Name!), At(expression), expression.Body) : expression.Body;
            return Lift(Expression.Lambda(expression.Stated.Type, body, item));
        }
    }

    private BlockExpression Step(PlannedOperator stage, Bindings bound, PlannedExpression expression, Func<ParameterExpression, Expression> then) =>
        Expression.Block(At(expression), Set(stage.Output, Converted(Lift(expression.Body), stage.Output.Type), bound), Within(stage.Output, loop: false, () => then(stage.Output)));

    private Expression Set(ParameterExpression variable, Expression value, Bindings bound)
    {
        Declare(variable);
        var assignment = Expression.Assign(variable, value);
        return _tracing ? Expression.Block(assignment, Note(variable, bound.Depth, variable.Name ?? "")) : assignment;
    }

    private BlockExpression Each(PlannedOperator stage, Bindings bound, Func<ParameterExpression, Expression> then)
    {
        var sequence = typeof(IEnumerable<>).MakeGenericType(stage.Output.Type);
        var enumerator = Local(typeof(IEnumerator<>).MakeGenericType(stage.Output.Type), "enumerator");
        var leave = Expression.Label("leave");
        var current = Expression.Property(enumerator, "Current");
        var loop = Expression.Loop(
            Expression.IfThenElse(
                Expression.Call(enumerator, MoveNext),
                Expression.Block(Set(stage.Output, current, bound), Look(), Within(stage.Output, loop: true, () => then(stage.Output)), At(stage.Expressions[0])),
                Expression.Break(leave)),
            leave);
        return Expression.Block(
            At(stage.Expressions[0]),
            Expression.Assign(enumerator, Expression.Call(typeof(Collection), nameof(Collection.Enumerate), [stage.Output.Type], Converted(Lift(stage.Expressions[0].Body), sequence))),
            Expression.TryFinally(loop, Expression.Call(enumerator, Dispose)));
    }

    private BlockExpression Gather(PlannedQuery query, int last, Bindings bound, Func<ParameterExpression, Expression> then)
    {
        var stage = query.Operators[last];
        var gathering = stage.Gathering!;
        if (last == 1 && query.Operators[0].Pattern is { Conditions.Count: 0 } all && stage.Kind == OperatorKind.Collect && gathering.Result == typeof(List<>).MakeGenericType(all.FactType.Items.FieldType.GetElementType()!))
        {
            return Collected(query, last, bound, into => Expression.Assign(into, Expression.Call(Typed(all), nameof(FactStore<>.Collect), Type.EmptyTypes)), then);
        }

        var buffer = Workspace(gathering.Buffer, _ => gathering.Create());
        var gather = Results(query, last - 1, bound, input =>
        {
            if (stage.Kind == OperatorKind.Collect)
                return Expression.Call(buffer, gathering.Add, Converted(input, gathering.Add.GetParameters()[0].ParameterType));
            var key = Lift(stage.Expressions[0].Body);
            var element = stage.Expressions.Count > 1 ? Lift(stage.Expressions[1].Body) : input;
            return Expression.Block(At(stage.Expressions[0]), Expression.Call(buffer, gathering.Add, key, element));
        });
        Expression Finish(Expression into) => Expression.Block(Expression.Call(buffer, gathering.Start), gather, Expression.Assign(into, Expression.Call(buffer, gathering.Finish)));
        if (stage.Kind == OperatorKind.Collect)
            return Collected(query, last, bound, Finish, then);

        var gathered = Local(gathering.Result, "gathered");
        var index = Local(typeof(int), "index");
        var leave = Expression.Label("leave");
        var group = Expression.Block(
            Set(stage.Output, Converted(Expression.ArrayIndex(gathered, index), stage.Output.Type), bound),
            Expression.PreIncrementAssign(index),
            Within(stage.Output, loop: true, () => then(stage.Output)));
        return Expression.Block(
            Finish(gathered),
            Expression.Assign(index, Expression.Constant(0)),
            Expression.Loop(Expression.IfThenElse(Expression.LessThan(index, Expression.ArrayLength(gathered)), group, Expression.Break(leave)), leave));
    }

    /// <summary>One collection, and what follows. It is the same as long as what the query speaks of is.</summary>
    private BlockExpression Collected(PlannedQuery query, int last, Bindings bound, Func<Expression, Expression> collect, Func<ParameterExpression, Expression> then)
    {
        var stage = query.Operators[last];
        var result = stage.Gathering!.Result;
        var memory = Memory(FreeIn(query, last), result, "collected");
        var collected = memory ?? Local(result, "collected");
        var step = memory is null ? collect(collected) : Expression.IfThen(Expression.Equal(collected, Expression.Constant(null)), collect(collected));
        return Expression.Block(step, Set(stage.Output, collected, bound), Within(stage.Output, loop: false, () => then(stage.Output)));
    }

    /// <summary>What is bound before the query that its operators, up to the last, speak of.</summary>
    private static IEnumerable<ParameterExpression> FreeIn(PlannedQuery query, int last)
    {
        var stages = query.Operators.Take(last + 1).ToList();
        return FreeIn(stages.SelectMany(stage => stage.Expressions.Concat(stage.Pattern?.Conditions ?? [])), stages.Select(stage => stage.Output));
    }
}
