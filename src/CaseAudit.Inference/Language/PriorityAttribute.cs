namespace CaseAudit.Inference;

/// <summary>When a rule fires among those that are ready: higher first; 0 without it.</summary>
/// <remarks>
/// Priority orders the rules of one stratum. A rule that needs all facts of a type – for <c>Not</c>, <c>All</c> or a query – always
/// comes after the rules that conclude such facts, whatever the priorities.
/// </remarks>
/// <param name="value">The priority.</param>
[AttributeUsage(AttributeTargets.Class)]
public sealed class PriorityAttribute(int value) : Attribute
{
    /// <summary>The priority.</summary>
    public int Value { get; } = value;
}
