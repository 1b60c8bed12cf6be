using CaseAudit.Model;

namespace CaseAudit.Review;

/// <summary>How the cases divide by team, status, age and so on, with the grades of each group.</summary>
public sealed class TraitTable : ISummaryPart<TraitTable>
{
    private static readonly Dictionary<string, GradeCounts> NoGrades = [];

    private readonly Dictionary<(CaseTrait Trait, string Name), TraitGroup> _groups = [];

    /// <summary>A table that holds these groups.</summary>
    /// <param name="groups">The groups.</param>
    public TraitTable(IReadOnlyList<TraitGroup> groups)
    {
        foreach (var group in groups) Group(group.Trait, group.Name).Merge(group);
    }

    /// <summary>The groups, by trait and name.</summary>
    public IReadOnlyList<TraitGroup> Groups => [.. _groups.Values.OrderBy(group => group.Trait).ThenBy(group => group.Name, StringComparer.Ordinal)];

    /// <inheritdoc/>
    public void Add(JudgedCase judged, CaseExtract? extract)
    {
        foreach (var (trait, name) in CaseTraits.Of(judged, extract)) Group(trait, name).Add(judged);
    }

    /// <inheritdoc/>
    public void Merge(TraitTable other)
    {
        foreach (var group in other.Groups) Group(group.Trait, group.Name).Merge(group);
    }

    private TraitGroup Group(CaseTrait trait, string name)
    {
        if (!_groups.TryGetValue((trait, name), out var group)) _groups[(trait, name)] = group = new TraitGroup(trait, name, 0, NoGrades);
        return group;
    }
}
