namespace CaseAudit.Rules.LocalCriteria;

/// <summary>Makes the rules: one for each criterion of a council’s own, and one of every other type.</summary>
internal sealed class LocalRules(IReadOnlyList<LocalTemplate> templates) : IRuleActivator
{
    public IEnumerable<Rule> Activate(Type type) =>
        type == typeof(LocalRule) ? templates.Select(template => new LocalRule(template)) : [(Rule)Activator.CreateInstance(type)!];
}
