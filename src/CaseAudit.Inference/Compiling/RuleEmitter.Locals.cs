using System.Linq.Expressions;

namespace CaseAudit.Inference;

/// <content>Local variables: what they hold, and how long.</content>
internal sealed partial class RuleEmitter
{
    private readonly List<ParameterExpression> _locals = [];
    private readonly List<Expression> _prologue = [];
    private readonly List<Func<RowIndexes, object>> _workspace = [];
    private readonly Dictionary<object, ParameterExpression> _kept = new(ReferenceEqualityComparer.Instance);

    // What is bound where the emitter is, outermost first, and what each binding makes out of date.
    private readonly List<(ParameterExpression Variable, bool Loop)> _scope = [];
    private readonly Dictionary<ParameterExpression, List<Expression>> _outdated = [];

    /// <summary>What follows a binding.</summary>
    private Expression Within(ParameterExpression variable, bool loop, Func<Expression> inner)
    {
        _scope.Add((variable, loop));
        var following = inner();
        _scope.RemoveAt(_scope.Count - 1);
        return _outdated.TryGetValue(variable, out var outdated) ? Expression.Block([.. outdated, following]) : following;
    }

    /// <summary>
    /// The binding that a value over variables depends on last, -1 for none; null where nothing is repeated between that and here,
    /// so that there is nothing to gain from keeping the value.
    /// </summary>
    private int? Binding(IEnumerable<ParameterExpression> free)
    {
        var innermost = -1;
        foreach (var variable in free)
        {
            var at = _scope.FindLastIndex(entry => entry.Variable == variable);

            // What is not bound here is a variable of an expression's own, or belongs to the run.
            if (at < 0 && variable.Type != typeof(IContext))
                return null;
            innermost = Math.Max(innermost, at);
        }

        return _tracing || _scope.FindLastIndex(entry => entry.Loop) <= innermost ? null : innermost;
    }

    /// <summary>A variable for what follows from what is bound: unset at first, and whenever any of that is bound anew. Null where it is of no use.</summary>
    private ParameterExpression? Memory(IEnumerable<ParameterExpression> free, Type type, string name)
    {
        if (Binding(free) is not { } binding)
            return null;
        var memory = Local(type, name);
        if (binding < 0)
            return memory;
        var variable = _scope[binding].Variable;
        if (!_outdated.TryGetValue(variable, out var outdated))
            _outdated.Add(variable, outdated = []);
        outdated.Add(Expression.Assign(memory, Expression.Default(type)));
        return memory;
    }

    private static IEnumerable<ParameterExpression> FreeIn(IEnumerable<PlannedExpression> expressions, IEnumerable<ParameterExpression> own) =>
        expressions.SelectMany(expression => FreeVariables.Of(expression.Body).Except(expression.Stated.Parameters)).Except(own);

    /// <summary>The value of an expression, kept until something that it speaks of is bound anew. Expressions are functions of what is bound.</summary>
    private Expression Remembered(Expression expression, IReadOnlyList<ParameterExpression> free)
    {
        if (Memory(free, typeof(bool), "known") is not { } known)
            return expression;
        var value = Local(expression.Type, "value");
        var evaluate = Expression.Block(Expression.Assign(value, expression), Expression.Assign(known, Expression.Constant(true)), value);
        return Expression.Condition(known, value, evaluate);
    }

    /// <summary>An object as a local variable, which is nearer than the delegate's constants.</summary>
    private ParameterExpression Kept(object value) => Kept(value, value.GetType());

    private ParameterExpression Kept(object value, Type type)
    {
        if (_kept.TryGetValue(value, out var known) && known.Type == type)
            return known;
        var local = Local(type, "constant");
        _prologue.Add(Expression.Assign(local, Expression.Constant(value, local.Type)));
        _kept[value] = local;
        return local;
    }

    private ParameterExpression Local(Type type, string name)
    {
        var local = Expression.Variable(type, name);
        _locals.Add(local);
        return local;
    }

    private bool Declare(ParameterExpression variable)
    {
        // Branches of an Or bind the same variable.
        if (_locals.Contains(variable))
            return false;
        _locals.Add(variable);
        return true;
    }

    /// <summary>A buffer of the session's for this rule.</summary>
    private ParameterExpression Workspace(Type type, Func<RowIndexes, object> create)
    {
        var local = Local(type, "buffer");
        _prologue.Add(Expression.Assign(local, Expression.Convert(Expression.ArrayIndex(Expression.Field(_run, nameof(RuleRun.Workspace)), Expression.Constant(_workspace.Count)), type)));
        _workspace.Add(create);
        return local;
    }
}
