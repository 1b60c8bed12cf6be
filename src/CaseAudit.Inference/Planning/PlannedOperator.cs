using System.Linq.Expressions;

namespace CaseAudit.Inference;

/// <summary>An operator of a query.</summary>
/// <param name="Kind">What it does.</param>
/// <param name="Expressions">Its expressions, over <paramref name="Input"/>.</param>
/// <param name="Input">The variable of what it takes; null for the first.</param>
/// <param name="Output">The variable of what it gives.</param>
internal sealed record PlannedOperator(OperatorKind Kind, IReadOnlyList<PlannedExpression> Expressions, ParameterExpression? Input, ParameterExpression Output)
{
    /// <summary>Whether it only takes a result as one of another type.</summary>
    public bool IsConversion { get; init; }

    /// <summary>The facts it begins with.</summary>
    public PlannedPattern? Pattern { get; init; }

    /// <summary>Where it gathers its input before it goes on.</summary>
    public GatheringType? Gathering { get; init; }

    /// <summary>The library method that does it.</summary>
    public System.Reflection.MethodInfo? Method { get; init; }
}
