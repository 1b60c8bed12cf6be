using System.Linq.Expressions;

namespace CaseAudit.Inference;

/// <content>Indexes: which rows a scan within another looks at.</content>
internal sealed partial class RuleEmitter
{
    /// <summary>Finds the first row that a scan looks at, and how it goes on.</summary>
    /// <returns>The statement that sets the first row, the expression of the row after one, and the variable that says whether rows come from an index.</returns>
    private (Expression First, Expression Next, ParameterExpression? Indexed) Rows(Join join, PlannedPattern pattern, Expression items, Expression low, Expression high, ParameterExpression row)
    {
        var following = Expression.Add(row, Expression.Constant(1));
        if (_tracing || !join.Narrows || !_scope.Exists(entry => entry.Loop))
            return (Expression.Assign(row, low), following, null);

        var values = join.Ranged is { } ranged ? [ranged] : join.Equalities.ConvertAll(equality => equality.Own);
        var key = new IndexKey(pattern.Store, join.Ranged is not null, values, join.Own.ConvertAll(condition => condition.Body));
        var (index, first, next) = join.Ranged is null ? ByHash(join, key, low, row) : ByRange(join, key);
        var found = Local(typeof(int), "found");
        var indexed = Local(typeof(bool), "indexed");

        // What the index evaluates might not have been evaluated without it. If that throws, it is left to a plain scan to throw or not.
        var attempt = Expression.Block(
            typeof(void),
            Build(join, pattern, items, high, index),
            Expression.Assign(found, Expression.Condition(Expression.Property(index, nameof(RowIndex.IsEmpty)), Expression.Constant(RowIndex.End), first)));
        var ask = Expression.Block(
            Expression.TryCatch(attempt, Expression.Catch(typeof(Exception), Expression.Call(index, nameof(RowIndex.Fail), Type.EmptyTypes))),
            Expression.Assign(indexed, Expression.Not(Expression.Property(index, nameof(RowIndex.HasFailed)))));

        // The row is set last: a variable whose value outlasts a place where exceptions are caught does not stay in a register.
        var start = Expression.Block(
            Expression.Assign(indexed, Expression.Constant(false)),
            Expression.IfThen(Expression.Call(index, nameof(RowIndex.IsWorth), Type.EmptyTypes, low, high), ask),
            Expression.Assign(row, Expression.Condition(indexed, found, low)));
        return (start, Expression.Condition(indexed, next, following), indexed);
    }

    /// <summary>An index by hash, the first row in it, and the row after one.</summary>
    private (Expression Index, Expression First, Expression Next) ByHash(Join join, IndexKey key, Expression low, Expression row)
    {
        var index = Workspace(typeof(HashIndex), indexes => indexes.Of(key));
        var hash = Hash(join.Equalities.ConvertAll(equality => Lift(equality.Other)));
        return (index, Expression.Call(index, nameof(HashIndex.First), Type.EmptyTypes, hash, low), Expression.Call(index, nameof(HashIndex.Next), Type.EmptyTypes, row));
    }

    /// <summary>An index in order, the first row within the bounds, and the row after one.</summary>
    private (Expression Index, Expression First, Expression Next) ByRange(Join join, IndexKey key)
    {
        var cursor = Workspace(typeof(RangeCursor), indexes => new RangeCursor((RangeIndex)indexes.Of(key)));
        var first = Expression.Call(cursor, nameof(RangeCursor.First), Type.EmptyTypes, Bound(join.Low, long.MinValue, long.MaxValue), Bound(join.High, long.MaxValue, long.MinValue));
        return (Expression.Field(cursor, nameof(RangeCursor.Index)), first, Expression.Call(cursor, nameof(RangeCursor.Next), Type.EmptyTypes));
    }

    /// <summary>Adds the rows that are not in the index yet.</summary>
    private ConditionalExpression Build(Join join, PlannedPattern pattern, Expression items, Expression high, Expression index)
    {
        // A variable of its own, because what is assigned where exceptions are caught does not stay in a register.
        var fact = Local(pattern.Variable.Type, "indexed");
        var at = Local(typeof(int), "at");
        var rows = Expression.Field(index, nameof(RowIndex.Rows));
        var value = join.Ranged is { } ranged ? RangeKey(Lift(ranged)) : Hash(join.Equalities.ConvertAll(equality => Lift(equality.Own)));
        Expression add = Expression.Call(index, "Add", Type.EmptyTypes, at, value);
        foreach (var condition in Enumerable.Reverse(join.Own))
            add = Expression.IfThen(Lift(condition.Body), add);
        add = new Substitution([pattern.Variable], [fact]).Visit(add);
        var leave = Expression.Label("leave");
        var step = Expression.Block(Expression.Assign(fact, Expression.ArrayIndex(items, at)), add, Expression.PreIncrementAssign(at));
        var build = Expression.Block(
            Expression.Call(index, "Begin", Type.EmptyTypes, high),
            Expression.Assign(at, rows),
            Expression.Assign(rows, high),
            Expression.Loop(Expression.IfThenElse(Expression.LessThan(at, high), step, Expression.Break(leave)), leave),
            join.Ranged is null ? Expression.Empty() : Expression.Call(index, nameof(RangeIndex.Finish), Type.EmptyTypes));
        return Expression.IfThen(Expression.LessThan(rows, high), build);
    }

    /// <summary>Hash of what is compared for equality. Without that, all rows that meet the fact's own conditions have one.</summary>
    private static Expression Hash(IReadOnlyList<Expression> values) =>
        values.Select(Expression (value) => Expression.Call(typeof(HashIndex), nameof(HashIndex.Hash), [value.Type], value))
            .DefaultIfEmpty(Expression.Constant(0))
            .Aggregate((first, second) => Expression.Call(typeof(HashIndex), nameof(HashIndex.Both), Type.EmptyTypes, first, second));

    /// <summary>A bound's key; one that is not there is as far out as can be, and beyond one that has no value is nothing.</summary>
    private Expression Bound(Expression? bound, long open, long nothing) => bound is null
        ? Expression.Constant(open)
        : Expression.Call(RangeKey(Lift(bound)), nameof(Nullable<long>.GetValueOrDefault), Type.EmptyTypes, Expression.Constant(nothing));

    private static MethodCallExpression RangeKey(Expression value)
    {
        var type = Nullable.GetUnderlyingType(value.Type) ?? value.Type;
        var key = typeof(RangeIndex).GetMethod(nameof(RangeIndex.Key), [typeof(Nullable<>).MakeGenericType(type.IsPrimitive ? typeof(long) : type)])!;
        return Expression.Call(key, Converted(value, key.GetParameters()[0].ParameterType));
    }
}
