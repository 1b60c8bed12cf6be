using System.Reflection;

namespace CaseAudit.Inference;

/// <summary>The rules of an application.</summary>
public sealed class RuleRepository
{
    private readonly RuleTypes _types = new();

    /// <summary>Makes the rules of the types loaded; where none is set, each type is one rule, made by its constructor without parameters.</summary>
    public IRuleActivator? Activator
    {
        get;
        set
        {
            field = value;
            _types.NeedsConstructor = value is null;
        }
    }

    /// <summary>Types that were asked for and could not be loaded, with the reason.</summary>
    public IReadOnlyList<SkippedRuleType> Skipped => _types.Skipped;

    /// <summary>Loads rules. A type that is asked for again keeps its place.</summary>
    public void Load(Action<IRuleLoadSpec> specAction)
    {
        ArgumentNullException.ThrowIfNull(specAction);
        specAction(_types);
    }

    /// <summary>Compiles the loaded rules.</summary>
    /// <exception cref="RuleDefinitionException">A rule, or the set, is not well formed.</exception>
    public ISessionFactory Compile() => Compile(form: null);

    internal ISessionFactory Compile(RuleForm? form)
    {
        var plans = new List<RulePlan>(_types.Types.Count);
        var errors = new List<string>();
        Exception? thrown = null;
        foreach (var (type, rule) in _types.Types.SelectMany(type => Rules(type).Select(rule => (type, rule))))
        {
            RuleStatement? statement = null;
            try
            {
                statement = rule().State();
                plans.Add(RulePlanner.Plan(new RuleDefinition(type, statement), statement));
            }
            catch (RuleStatementException error)
            {
                errors.Add($"The rule \"{new RuleDefinition(type, statement).Name}\" is not well formed: {error.Message}.");
            }
            catch (Exception error)
            {
                var cause = (error as TargetInvocationException)?.InnerException ?? error;
                thrown ??= cause;
                errors.Add($"The rule \"{new RuleDefinition(type, statement).Name}\" could not be stated: {cause.Message}");
            }
        }

        return errors.Count == 0 ? new RuleSet(plans, form) : throw new RuleDefinitionException(string.Join(Environment.NewLine, errors), thrown);
    }

    private IEnumerable<Func<Rule>> Rules(Type type) =>
        Activator is { } own ? own.Activate(type).Select(rule => (Func<Rule>)(() => rule)) : [() => (Rule)System.Activator.CreateInstance(type)!];
}
