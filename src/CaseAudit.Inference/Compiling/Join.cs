using System.Linq.Expressions;

namespace CaseAudit.Inference;

/// <summary>How the conditions of a pattern narrow the facts to look at, before each is evaluated in the order written.</summary>
internal sealed class Join
{
    private static readonly HashSet<Type> Hashed =
    [
        typeof(bool), typeof(byte), typeof(sbyte), typeof(short), typeof(ushort), typeof(int), typeof(uint), typeof(long), typeof(ulong), typeof(char), typeof(string),
        typeof(decimal), typeof(Guid), typeof(DateOnly), typeof(TimeOnly), typeof(DateTime), typeof(TimeSpan),
    ];

    // What a range index has a key for.
    private static readonly HashSet<Type> Ordered =
    [
        typeof(byte), typeof(sbyte), typeof(short), typeof(ushort), typeof(int), typeof(uint), typeof(long),
        typeof(DateOnly), typeof(TimeOnly), typeof(DateTime), typeof(TimeSpan),
    ];

    private readonly ParameterExpression _fact;

    private Join(ParameterExpression fact) => _fact = fact;

    /// <summary>Conditions before all others that do not speak of the fact.</summary>
    public List<PlannedExpression> Leading { get; } = [];

    /// <summary>The conditions but for the leading ones.</summary>
    public List<PlannedExpression> Rest { get; } = [];

    /// <summary>Conditions that speak of the fact alone.</summary>
    public List<PlannedExpression> Own { get; } = [];

    /// <summary>Values of the fact that must equal values of what is bound before; at most two, which tell enough apart.</summary>
    public List<(Expression Own, Expression Other)> Equalities { get; } = [];

    /// <summary>A value of the fact that must not be below, or not be above, a value of what is bound before.</summary>
    public Expression? Ranged { get; private set; }

    public Expression? Low { get; private set; }

    public Expression? High { get; private set; }

    /// <summary>Whether there is anything to find rows by.</summary>
    public bool Narrows { get; private set; }

    public static Join Of(ParameterExpression fact, IReadOnlyList<PlannedExpression> conditions, bool growing)
    {
        var join = new Join(fact);
        foreach (var condition in conditions)
        {
            var (own, other) = join.Mentions(condition.Body);
            if (!own && join.Rest.Count == 0)
            {
                join.Leading.Add(condition);
                continue;
            }

            join.Rest.Add(condition);
            if (own && !other)
                join.Own.Add(condition);
            else if (own && condition.Body is BinaryExpression comparison)
                join.Compare(comparison);
        }

        join.Choose(growing);
        return join;
    }

    /// <summary>One way only: bounds where nothing is compared for equality, or but one date – records mostly come by date. What grows is not kept in order.</summary>
    private void Choose(bool growing)
    {
        if (growing)
            Ranged = null;
        else if (Equalities is [var (own, other)] && (own.Type == typeof(DateOnly) || own.Type == typeof(DateOnly?)))
            (Ranged, Low, High) = (own, other, other);
        else if (Equalities.Count > 0)
            Ranged = null;
        if (Ranged is not null)
            Equalities.Clear();
        Narrows = Ranged is not null || Equalities.Count > 0 || (Own.Count > 0 && !growing);
    }

    private void Compare(BinaryExpression comparison)
    {
        var (own, other, sign) = (comparison.Left, comparison.Right, comparison.NodeType);
        if (Mentions(own) is (false, _))
            (own, other, sign) = (other, own, Turned(sign));
        if (Mentions(own) is not (true, false) || Mentions(other) is not (false, true) || own.Type != other.Type)
            return;
        var type = Nullable.GetUnderlyingType(own.Type) ?? own.Type;
        if (sign == ExpressionType.Equal && Hashed.Contains(type) && Equalities.Count < 2)
            Equalities.Add((own, other));
        else if (Ordered.Contains(type) && (Ranged is null || Sameness.Of(Ranged, own)))
            Bound(own, other, sign);
    }

    private void Bound(Expression own, Expression other, ExpressionType sign)
    {
        switch (sign)
        {
            case ExpressionType.GreaterThan or ExpressionType.GreaterThanOrEqual when Low is null:
                (Ranged, Low) = (own, other);
                break;
            case ExpressionType.LessThan or ExpressionType.LessThanOrEqual when High is null:
                (Ranged, High) = (own, other);
                break;
        }
    }

    /// <summary>Whether a row of an index is known to meet the condition.</summary>
    public bool IsSettled(PlannedExpression condition) => Own.Contains(condition);

    private (bool Own, bool Other) Mentions(Expression expression)
    {
        var free = FreeVariables.Of(expression);
        return (free.Contains(_fact), free.Any(variable => variable != _fact));
    }

    private static ExpressionType Turned(ExpressionType sign) => sign switch
    {
        ExpressionType.GreaterThan => ExpressionType.LessThan,
        ExpressionType.GreaterThanOrEqual => ExpressionType.LessThanOrEqual,
        ExpressionType.LessThan => ExpressionType.GreaterThan,
        ExpressionType.LessThanOrEqual => ExpressionType.GreaterThanOrEqual,
        _ => sign,
    };
}
