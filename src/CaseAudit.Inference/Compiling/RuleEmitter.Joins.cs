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
        var scan = Expression.Assign(row, low);
        var ranged = join.Equalities.Count == 0 && join.Ranged is not null && !pattern.Growing;
        if (_tracing || !join.Narrows || !_scope.Exists(entry => entry.Loop) || (pattern.Growing && join.Equalities.Count == 0))
            return (scan, following, null);

        var type = ranged ? typeof(RangeIndex<>).MakeGenericType(Nullable.GetUnderlyingType(join.Ranged!.Type) ?? join.Ranged.Type) : typeof(KeyIndex<>).MakeGenericType(Key(join, own: true).Type);
        var index = Workspace(type, () => Activator.CreateInstance(type)!);
        var found = Local(typeof(int), "found");
        var indexed = Local(typeof(bool), "indexed");
        var probe = ranged ? RowsWithin(join, index) : Expression.Call(index, "First", Type.EmptyTypes, Lift(Key(join, own: false)), low);

        // What the index evaluates might not have been evaluated without it. If that throws, it is left to a plain scan to throw or not.
        var attempt = Expression.Block(
            typeof(void),
            Build(join, pattern, items, high, index, ranged),
            Expression.Assign(found, Expression.Condition(Expression.Property(index, nameof(RowIndex.IsEmpty)), Expression.Constant(RowIndex.End), probe)));
        var ask = Expression.Block(
            Expression.TryCatch(attempt, Expression.Catch(typeof(Exception), Expression.Call(index, nameof(RowIndex.Fail), Type.EmptyTypes))),
            Expression.Assign(indexed, Expression.Not(Expression.Property(index, nameof(RowIndex.HasFailed)))),
            Expression.IfThen(indexed, Expression.Assign(row, found)));
        var first = Expression.Block(
            scan,
            Expression.Assign(indexed, Expression.Constant(false)),
            Expression.IfThen(Expression.Call(index, nameof(RowIndex.IsWorth), Type.EmptyTypes, low, high), ask));
        return (first, Expression.Condition(indexed, Expression.Call(index, "Next", Type.EmptyTypes, row), following), indexed);
    }

    /// <summary>Adds the rows that are not in the index yet.</summary>
    private ConditionalExpression Build(Join join, PlannedPattern pattern, Expression items, Expression high, ParameterExpression index, bool ranged)
    {
        // A variable of its own, because what is assigned where exceptions are caught does not stay in a register.
        var fact = Local(pattern.Variable.Type, "indexed");
        var at = Local(typeof(int), "at");
        var rows = Expression.Field(index, nameof(RowIndex.Rows));
        var key = ranged ? Converted(join.Ranged!, Optional(join.Ranged!.Type)) : Key(join, own: true);
        Expression add = Expression.Call(index, "Add", Type.EmptyTypes, at, Lift(key));
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
            ranged ? Expression.Call(index, "Finish", Type.EmptyTypes) : Expression.Empty());
        return Expression.IfThen(Expression.LessThan(rows, high), build);
    }

    private MethodCallExpression RowsWithin(Join join, ParameterExpression index)
    {
        var type = Optional(join.Ranged!.Type);
        return Expression.Call(
            index,
            "First",
            Type.EmptyTypes,
            Expression.Constant(join.Low is not null),
            join.Low is null ? Expression.Default(type) : Converted(Lift(join.Low), type),
            Expression.Constant(join.High is not null),
            join.High is null ? Expression.Default(type) : Converted(Lift(join.High), type));
    }

    /// <summary>What is compared for equality. Without that, all rows that meet the fact's own conditions have one key.</summary>
    private static Expression Key(Join join, bool own)
    {
        var values = join.Equalities.ConvertAll(equality => own ? equality.Own : equality.Other);
        return values.Count switch
        {
            0 => Expression.Constant(true),
            1 => values[0],
            _ => Expression.New(typeof(ValueTuple<,>).MakeGenericType(values[0].Type, values[1].Type).GetConstructor([values[0].Type, values[1].Type])!, values),
        };
    }

    private static Type Optional(Type type) => Nullable.GetUnderlyingType(type) is null ? typeof(Nullable<>).MakeGenericType(type) : type;
}
