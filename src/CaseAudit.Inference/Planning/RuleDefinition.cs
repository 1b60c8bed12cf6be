using System.Reflection;

namespace CaseAudit.Inference;

/// <summary>A rule as loaded.</summary>
internal sealed class RuleDefinition : IRuleDefinition
{
    public RuleDefinition(Type type, RuleStatement? statement)
    {
        Type = type;
        Name = statement?.Name ?? type.GetCustomAttribute<NameAttribute>()?.Value ?? type.FullName ?? type.Name;
        Description = type.GetCustomAttribute<DescriptionAttribute>()?.Value ?? "";
        Tags = [.. type.GetCustomAttributes<TagAttribute>().Select(tag => tag.Value).Distinct(StringComparer.Ordinal)];
        Priority = statement?.Priority ?? type.GetCustomAttribute<PriorityAttribute>()?.Value ?? 0;
    }

    public string Name { get; }

    public string Description { get; }

    public IReadOnlyList<string> Tags { get; }

    public int Priority { get; }

    public Type Type { get; }

    public IReadOnlyList<Type> Matches { get; private set; } = [];

    public IReadOnlyList<Type> Concludes { get; private set; } = [];

    /// <summary>Notes what the plan of the rule matches and concludes.</summary>
    public void Describe(IEnumerable<PlannedPattern> patterns, IEnumerable<PlannedAction> actions)
    {
        Matches = [.. patterns.Select(pattern => pattern.FactType.Type).Distinct()];
        Concludes = [.. actions.Select(action => action.Yielded?.Type).OfType<Type>().Distinct()];
    }

    public override string ToString() => Name;
}
