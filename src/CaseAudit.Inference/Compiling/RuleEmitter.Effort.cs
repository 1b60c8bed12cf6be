using System.Linq.Expressions;

namespace CaseAudit.Inference;

/// <content>Interpreted code counts what it looks at, by which is known when it is worth compiling.</content>
internal sealed partial class RuleEmitter
{
    // What interpreting a rule costs whatever it looks at, as so many rows.
    private const int RowsOfARun = 6;

    private readonly ParameterExpression _looked = Expression.Variable(typeof(int), "looked");

    private bool Counts => _interpret && !_tracing;

    private Expression Look() => Counts ? Expression.PreIncrementAssign(_looked) : Expression.Empty();

    private Expression Total() =>
        Counts ? Expression.Assign(Expression.Field(_run, nameof(RuleRun.Looked)), Expression.Add(_looked, Expression.Constant(RowsOfARun))) : Expression.Empty();
}
