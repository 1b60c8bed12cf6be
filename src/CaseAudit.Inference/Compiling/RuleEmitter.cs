using System.Linq.Expressions;
using System.Reflection;

namespace CaseAudit.Inference;

/// <summary>
/// Compiles a rule to one delegate: nested loops over the stores of its patterns, each condition as soon as its facts are bound, the actions innermost.
/// A tracing rule notes what it binds and evaluates, and does not act.
/// </summary>
internal sealed partial class RuleEmitter
{
    private readonly RulePlan _plan;
    private readonly bool _tracing;
    private readonly bool _interpret;
    private readonly ParameterExpression _run = Expression.Parameter(typeof(RuleRun), "run");
    private readonly LabelTarget _end = Expression.Label("end");
    private readonly Lifter _lifter;

    private RuleEmitter(RulePlan plan, RuleForm form)
    {
        _plan = plan;
        _tracing = form == RuleForm.Tracing;
        _interpret = form != RuleForm.Compiled && !plan.UsesSpans;
        if (Counts)
            _locals.Add(_looked);
        _lifter = new Lifter(_interpret, Kept, free => Binding(free) is not null, Remembered);
    }

    public static RuleCode Compile(RulePlan plan, RuleForm form)
    {
        var emitter = new RuleEmitter(plan, form);
        var body = emitter.Elements(Chain.Of(plan.Elements), Bindings.None);
        var block = Expression.Block(emitter._locals, [.. emitter._prologue, body, Expression.Label(emitter._end), emitter.Total()]);
        return new RuleCode(Expression.Lambda<Action<RuleRun>>(block, plan.Definition.Name, [emitter._run]).Compile(emitter._interpret), [.. emitter._workspace]);
    }

    /// <summary>The elements, and then the actions.</summary>
    private Expression Elements(Chain? rest, Bindings bound)
    {
        if (rest is null)
            return Fire(bound);
        switch (rest.Element)
        {
            case PlannedPattern { Kind: PatternKind.Match } pattern:
                var next = bound.With(pattern.Variable, pattern.Alias ?? "");
                return Scan(pattern, pattern.Conditions, bound, _ => Elements(rest.Next, next));
            case PlannedPattern pattern:
                return Quantified(pattern, bound, () => Elements(rest.Next, bound));
            case PlannedQuery query:
                var given = bound.With(query.Variable, query.Alias);
                return Results(query, query.Operators.Count - 1, bound, result =>
                    Expression.Block(Bind(query.Variable, Converted(result, query.Variable.Type), given), Within(query.Variable, loop: false, () => Elements(rest.Next, given))));
            case PlannedLet let:
                var computed = bound.With(let.Variable, let.Alias);
                return Expression.Block(At(let.Value), Bind(let.Variable, Converted(Lift(let.Value.Body), let.Variable.Type), computed), Within(let.Variable, loop: false, () => Elements(rest.Next, computed)));
            case PlannedHaving having:
                return When(having.Conditions, Elements(rest.Next, bound));
            case PlannedAll all:
                return Elements(Chain.Of(all.Parts, rest.Next), bound);
            case PlannedAlternatives alternatives:
                return Alternatives(alternatives, rest.Next, bound);
            default:
                throw new InvalidOperationException($"No element {rest.Element}.");
        }
    }

    private BlockExpression Alternatives(PlannedAlternatives alternatives, Chain? rest, Bindings bound)
    {
        var branches = alternatives.Branches;
        var grows = _plan.Patterns.Skip(branches[0].FirstPosition).Take(branches[^1].EndPosition - branches[0].FirstPosition).Any(pattern => pattern.Growing);
        return Expression.Block(branches.Select(branch =>
        {
            var body = Elements(new Chain(branch.Part, rest), bound);
            return grows ? Expression.IfThen(HoldsDelta(branches[0].FirstPosition, branches[^1].EndPosition, branch), body) : body;
        }));
    }

    /// <summary>A way that does not lead by the pattern whose new rows are looked at has nothing new.</summary>
    private BinaryExpression HoldsDelta(int first, int end, PlannedBranch branch)
    {
        var delta = Expression.Field(_run, nameof(RuleRun.Delta));
        var outside = Expression.OrElse(Expression.LessThan(delta, Expression.Constant(first)), Expression.GreaterThanOrEqual(delta, Expression.Constant(end)));
        return Expression.OrElse(
            outside,
            Expression.AndAlso(Expression.GreaterThanOrEqual(delta, Expression.Constant(branch.FirstPosition)), Expression.LessThan(delta, Expression.Constant(branch.EndPosition))));
    }

    private Expression Fire(Bindings bound)
    {
        if (_tracing)
            return Expression.Empty();
        var slots = bound.InOrder();
        var shape = new MatchShape(_plan.Definition, [.. slots.Select(slot => new MatchSlot(slot.Declaration, slot.Variable.Type))]);
        var steps = new List<Expression> { Expression.Call(_run, Members.Begin, Kept(shape)) };
        for (var i = 0; i < slots.Count; i++)
            steps.Add(Expression.Call(_run, Members.Put, Expression.Constant(i), Converted(slots[i].Variable, typeof(object))));
        foreach (var (index, action) in _plan.Actions.Index())
        {
            if (index > 0)
                steps.Add(Expression.Assign(Expression.Field(_run, nameof(RuleRun.Acting)), Expression.Constant(index)));
            var body = Lift(action.Expression.Body, action.Context);
            steps.Add(action.Yielded is null ? body : Expression.Call(_run, Members.Yield, Converted(body, typeof(object))));
        }

        steps.Add(Expression.IfThen(Expression.Not(Expression.Call(_run, Members.End)), Expression.Return(_end)));
        return Expression.Block(typeof(void), steps);
    }

    /// <summary>What follows, when the conditions hold in the order written; one need not be asked when its variable is set.</summary>
    private Expression When(IEnumerable<PlannedExpression> conditions, Expression then, Func<PlannedExpression, Expression?>? settled = null)
    {
        foreach (var condition in conditions.Reverse())
        {
            var holds = Lift(condition.Body);
            then = Expression.Block(At(condition), Expression.IfThen(settled?.Invoke(condition) is { } known ? Expression.OrElse(known, holds) : holds, then));
        }

        return then;
    }

    private Expression Bind(ParameterExpression variable, Expression value, Bindings bound)
    {
        Declare(variable);
        var assignment = Expression.Assign(variable, value);
        return _tracing ? Expression.Block(assignment, Note(variable, bound.Depth - 1, bound.Declaration)) : assignment;
    }

    private Expression Note(ParameterExpression variable, int depth, string declaration) => _tracing
        ? Expression.Call(Expression.Field(_run, nameof(RuleRun.Trace)), Members.TraceBind, Expression.Constant(depth), Expression.Constant(new MatchSlot(declaration, variable.Type)), Expression.Convert(variable, typeof(object)))
        : Expression.Empty();

    private Expression At(PlannedExpression expression) =>
        _tracing ? Expression.Call(Expression.Field(_run, nameof(RuleRun.Trace)), Members.TraceAt, Expression.Constant(expression)) : Expression.Empty();

    private Expression Lift(Expression body, ParameterExpression? context = null)
    {
        body = _lifter.Lift(body, isAction: context is not null);
        if (context is not null && FreeVariables.Of(body).Contains(context) && Declare(context))
            _prologue.Add(Expression.Assign(context, Expression.Property(_run, nameof(RuleRun.Context))));
        return body;
    }

    private static Expression Converted(Expression value, Type type) => value.Type == type ? value : Expression.Convert(value, type);

    private static class Members
    {
        public static readonly MethodInfo Begin = typeof(RuleRun).GetMethod(nameof(RuleRun.Begin))!;
        public static readonly MethodInfo Put = typeof(RuleRun).GetMethod(nameof(RuleRun.Put))!;
        public static readonly MethodInfo Yield = typeof(RuleRun).GetMethod(nameof(RuleRun.Yield))!;
        public static readonly MethodInfo End = typeof(RuleRun).GetMethod(nameof(RuleRun.End))!;
        public static readonly MethodInfo TraceAt = typeof(Trace).GetMethod(nameof(Trace.At))!;
        public static readonly MethodInfo TraceBind = typeof(Trace).GetMethod(nameof(Trace.Bind))!;
    }
}
