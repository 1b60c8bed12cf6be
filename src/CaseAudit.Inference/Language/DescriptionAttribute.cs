namespace CaseAudit.Inference;

/// <summary>What a rule is for, in a sentence.</summary>
/// <param name="value">The sentence.</param>
[AttributeUsage(AttributeTargets.Class)]
public sealed class DescriptionAttribute(string value) : Attribute
{
    /// <summary>The sentence.</summary>
    public string Value { get; } = value;
}
