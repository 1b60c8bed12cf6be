namespace CaseAudit.Inference;

/// <summary>A word to find rules by; a rule may carry several, and carries those of its base types.</summary>
/// <param name="value">The word.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public sealed class TagAttribute(string value) : Attribute
{
    /// <summary>The word.</summary>
    public string Value { get; } = value;
}
