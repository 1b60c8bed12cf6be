namespace CaseAudit.Inference;

/// <summary>The name of a rule; without it the rule is called by its type's full name.</summary>
/// <param name="value">The name.</param>
[AttributeUsage(AttributeTargets.Class)]
public sealed class NameAttribute(string value) : Attribute
{
    /// <summary>The name.</summary>
    public string Value { get; } = value;
}
