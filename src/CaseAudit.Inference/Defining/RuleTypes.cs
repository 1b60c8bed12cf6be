using System.Reflection;

namespace CaseAudit.Inference;

/// <summary>The types of the rules to compile, in their order.</summary>
internal sealed class RuleTypes : IRuleLoadSpec
{
    private readonly HashSet<Type> _seen = [];

    /// <summary>Whether a type must have a constructor without parameters.</summary>
    public bool NeedsConstructor { get; set; } = true;

    public List<Type> Types { get; } = [];

    public List<SkippedRuleType> Skipped { get; } = [];

    public IRuleLoadSpec From(params Assembly[] assemblies)
    {
        foreach (var assembly in assemblies)
            From([.. assembly.GetTypes().Where(typeof(Rule).IsAssignableFrom).OrderBy(type => type.FullName, StringComparer.Ordinal)]);
        return this;
    }

    public IRuleLoadSpec From(params Type[] types)
    {
        foreach (var type in types)
        {
            if (!_seen.Add(type))
                continue;
            if (Reason(type) is { } reason)
                Skipped.Add(new SkippedRuleType(type, reason));
            else
                Types.Add(type);
        }

        return this;
    }

    private string? Reason(Type type)
    {
        if (!typeof(Rule).IsAssignableFrom(type))
            return "It does not derive from Rule.";
        if (type.IsAbstract)
            return "It is abstract.";
        if (type.IsNested)
            return "It is nested in another type.";
        if (!type.IsPublic)
            return "It is not public.";
        if (type.ContainsGenericParameters || type.IsGenericType)
            return "It is generic.";
        return NeedsConstructor && type.GetConstructor(Type.EmptyTypes) is null ? "It has no public constructor without parameters." : null;
    }
}
