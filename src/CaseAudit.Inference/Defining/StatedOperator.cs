using System.Linq.Expressions;
using System.Reflection;

namespace CaseAudit.Inference;

/// <summary>One operator of a query as written.</summary>
/// <param name="Kind">What it does.</param>
/// <param name="Name">What the rule calls it.</param>
/// <param name="SourceType">Type of what it takes.</param>
/// <param name="ResultType">Type of what it gives.</param>
/// <param name="Lambdas">Its expressions.</param>
internal sealed record StatedOperator(OperatorKind Kind, string Name, Type SourceType, Type ResultType, IReadOnlyList<LambdaExpression> Lambdas)
{
    /// <summary>The facts it begins with.</summary>
    public FactType? FactType { get; init; }

    /// <summary>Where it gathers its input before it goes on.</summary>
    public GatheringType? Gathering { get; init; }

    /// <summary>The library method that does it.</summary>
    public MethodInfo? Method { get; init; }

    /// <summary>For an ordering, the library method that makes a collection of the ordered.</summary>
    public MethodInfo? Finish { get; init; }
}
