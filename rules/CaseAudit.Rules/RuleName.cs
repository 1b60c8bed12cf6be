namespace CaseAudit.Rules;

/// <summary>The name that a rule carries.</summary>
internal static class RuleName
{
    /// <summary>The name in its <c>[Name]</c>, else its type's. Read from the attribute's argument: not every engine lets its value be seen.</summary>
    public static string Of(Type rule) =>
        (string?)rule.GetCustomAttributesData().FirstOrDefault(data => data.AttributeType == typeof(NameAttribute))?.ConstructorArguments[0].Value ?? rule.Name;
}
