namespace CaseAudit.Inference;

/// <summary>Whether a rule may fire more than once for the same facts.</summary>
/// <param name="value">The repeatability.</param>
[AttributeUsage(AttributeTargets.Class)]
public sealed class RepeatabilityAttribute(RuleRepeatability value) : Attribute
{
    /// <summary>The repeatability.</summary>
    public RuleRepeatability Value { get; } = value;
}
