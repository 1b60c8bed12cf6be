using System.Linq.Expressions;

namespace CaseAudit.Inference;

/// <content>Loops over facts.</content>
internal sealed partial class RuleEmitter
{
    private readonly Dictionary<int, (ParameterExpression Items, ParameterExpression Count)> _stores = [];

    /// <summary>A loop over the facts of a pattern that meet conditions; the body may leave it by the label.</summary>
    private Expression Scan(PlannedPattern pattern, IReadOnlyList<PlannedExpression> conditions, Bindings bound, Func<LabelTarget, Expression> body)
    {
        var (items, count) = Store(pattern);
        return pattern.Growing
            ? Scan(pattern, conditions, bound, items, Edge(nameof(RuleRun.Low), pattern), Edge(nameof(RuleRun.High), pattern), body)
            : Scan(pattern, conditions, bound, items, Expression.Constant(0), count, body);
    }

    private Expression Scan(PlannedPattern pattern, IReadOnlyList<PlannedExpression> conditions, Bindings bound, Expression items, Expression low, Expression high, Func<LabelTarget, Expression> body)
    {
        if (pattern.Single)
            return Single(pattern, conditions, bound, items, low, high, body);
        var row = Local(typeof(int), "row");
        var leave = Expression.Label("leave");
        Declare(pattern.Variable);
        var join = Join.Of(pattern.Variable, conditions, pattern.Growing);
        var (first, next, indexed) = Rows(join, pattern, items, low, high, row);
        var step = Expression.Block(
            Expression.Assign(pattern.Variable, Expression.ArrayIndex(items, row)),
            Expression.Assign(row, next),
            Look(),
            Note(pattern.Variable, bound.Depth, pattern.Alias ?? pattern.Variable.Name ?? ""),
            Within(pattern.Variable, loop: true, () => When(join.Rest, body(leave), condition => join.IsSettled(condition) ? indexed : null)));
        var scan = Expression.Block(
            first,
            Expression.Loop(Expression.IfThenElse(Expression.LessThan(row, high), step, Expression.Break(leave)), leave));

        // Conditions that do not speak of the fact hold for each or for none; without a fact they are not asked.
        return join.Leading.Count == 0 ? scan : Expression.IfThen(Expression.LessThan(low, high), When(join.Leading, scan));
    }

    /// <summary>Looks at the only fact of a type, if there is one. What follows is not repeated, so that it needs neither an index nor to keep what it found.</summary>
    private BlockExpression Single(PlannedPattern pattern, IReadOnlyList<PlannedExpression> conditions, Bindings bound, Expression items, Expression low, Expression high, Func<LabelTarget, Expression> body)
    {
        var leave = Expression.Label("leave");
        Declare(pattern.Variable);
        var look = Expression.Block(
            Expression.Assign(pattern.Variable, Expression.ArrayIndex(items, low)),
            Look(),
            Note(pattern.Variable, bound.Depth, pattern.Alias ?? pattern.Variable.Name ?? ""),
            Within(pattern.Variable, loop: false, () => When(conditions, body(leave))));
        return Expression.Block(Expression.IfThen(Expression.LessThan(low, high), look), Expression.Label(leave));
    }

    /// <summary>What follows, once, when facts exist, or do not.</summary>
    private BlockExpression Quantified(PlannedPattern pattern, Bindings bound, Func<Expression> then)
    {
        var found = Local(typeof(bool), "found");
        Expression search = Expression.Block(Expression.Assign(found, Expression.Constant(false)), Search(pattern, bound, found));
        if (!pattern.Growing && Memory(FreeIn(pattern.Conditions, [pattern.Variable]), typeof(bool), "searched") is { } searched)
            search = Expression.IfThen(Expression.Not(searched), Expression.Block(search, Expression.Assign(searched, Expression.Constant(true))));
        Expression holds = pattern.Kind == PatternKind.Exists ? found : Expression.Not(found);
        if (!pattern.Growing)
            return Expression.Block(search, Expression.IfThen(holds, then()));

        // What existed before has fired before.
        var earlier = Local(typeof(bool), "earlier");
        var (items, _) = Store(pattern);
        var before = Scan(pattern, pattern.Conditions, bound, items, Expression.Constant(0), Edge(nameof(RuleRun.Excluded), pattern), leave => Found(earlier, leave));
        return Expression.Block(
            search,
            Expression.Assign(earlier, Expression.Constant(false)),
            Expression.IfThen(found, before),
            Expression.IfThen(Expression.AndAlso(found, Expression.Not(earlier)), then()));
    }

    private Expression Search(PlannedPattern pattern, Bindings bound, ParameterExpression found)
    {
        if (pattern.Kind != PatternKind.All)
            return Scan(pattern, pattern.Conditions, bound, leave => Found(found, leave));

        // All looks for a fact that fails: one that not all of the conditions let pass.
        return Scan(pattern, [.. pattern.Conditions.Take(pattern.BaseCount)], bound, leave =>
        {
            var passes = Expression.Label("passes");
            return Expression.Block(When(pattern.Conditions.Skip(pattern.BaseCount), Expression.Goto(passes)), Found(found, leave), Expression.Label(passes));
        });
    }

    private static BlockExpression Found(ParameterExpression found, LabelTarget leave) => Expression.Block(Expression.Assign(found, Expression.Constant(true)), Expression.Break(leave));

    private (ParameterExpression Items, ParameterExpression Count) Store(PlannedPattern pattern)
    {
        if (_stores.TryGetValue(pattern.Store, out var known))
            return known;
        var type = pattern.FactType;
        var store = Local(type.StoreType, "store");
        var items = Local(type.Items.FieldType, "items");
        var count = Local(typeof(int), "count");
        _prologue.Add(Expression.Assign(store, Typed(pattern)));
        _prologue.Add(Expression.Assign(items, Expression.Field(store, type.Items)));
        _prologue.Add(Expression.Assign(count, Expression.Field(store, nameof(FactStore.Count))));
        _stores.Add(pattern.Store, (items, count));
        return (items, count);
    }

    private UnaryExpression Typed(PlannedPattern pattern) =>
        Expression.Convert(Expression.ArrayIndex(Expression.Field(_run, nameof(RuleRun.Stores)), Expression.Constant(pattern.Store)), pattern.FactType.StoreType);

    /// <summary>A bound of a growing pattern, read once.</summary>
    private ParameterExpression Edge(string bounds, PlannedPattern pattern)
    {
        var local = Local(typeof(int), bounds);
        _prologue.Add(Expression.Assign(local, Expression.ArrayIndex(Expression.Field(_run, bounds), Expression.Constant(pattern.Position))));
        return local;
    }
}
