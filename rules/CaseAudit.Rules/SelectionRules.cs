
namespace CaseAudit.Rules;

/// <summary>The rules that find reasons to choose a case from a list: one a reason.</summary>
public static class SelectionRules
{
    private const string Namespace = "CaseAudit.Rules.CaseSelection";

    /// <summary>Every rule, by the code of its reason.</summary>
    public static IReadOnlyDictionary<string, Type> All { get; } = typeof(SelectionRules).Assembly.GetTypes()
        .Where(type => type.IsSubclassOf(typeof(Rule)) && !type.IsAbstract && type.Namespace == Namespace)
        .OrderBy(type => type.FullName, StringComparer.Ordinal)
        .ToDictionary(RuleName.Of, StringComparer.Ordinal);

    internal static ISessionFactory Compile(IEnumerable<Type> further)
    {
        var repository = new RuleRepository();
        repository.Load(load => load.From([.. All.Values, .. further]));
        return repository.Compile();
    }
}
