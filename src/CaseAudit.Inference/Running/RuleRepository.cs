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

    /// <summary>Types of which a session holds one fact at most, so that rules need not look for another: a second one is refused.</summary>
    public IReadOnlyCollection<Type> Singles { get; init; } = [];

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
    public ISessionFactory Compile()
    {
        var rules = Compile(form: null);

        // The first facts are still to be read, and each rule waits for its own code only.
        _ = Task.Run(rules.MakeReady);
        return rules;
    }

    internal RuleSet Compile(RuleForm? form)
    {
        var plans = Plans([.. _types.Types.SelectMany(Rules)]);
        var errors = plans.Where(one => one.Error is not null).ToList();
        return errors.Count == 0
            ? new RuleSet([.. plans.Select(one => one.Plan!)], Singles, form)
            : throw new RuleDefinitionException(string.Join(Environment.NewLine, errors.Select(one => one.Error)), errors.Find(one => one.Thrown is not null)?.Thrown);
    }

    // A rule is planned by itself, and a start waits for all of them: two threads take the next one in turn.
    private static Planned[] Plans(Func<Planned>[] rules)
    {
        var plans = new Planned[rules.Length];
        var next = -1;
        var other = Task.Run(PlanNext);
        PlanNext();
        other.Wait();
        return plans;

        void PlanNext()
        {
            while (Interlocked.Increment(ref next) is var i && i < rules.Length) plans[i] = rules[i]();
        }
    }

    private static Planned Plan(Type type, Func<Rule> rule)
    {
        RuleStatement? statement = null;
        try
        {
            statement = rule().State();
            return new(RulePlanner.Plan(new RuleDefinition(type, statement), statement));
        }
        catch (RuleStatementException error)
        {
            return new(null, $"The rule \"{new RuleDefinition(type, statement).Name}\" is not well formed: {error.Message}.");
        }
        catch (Exception error)
        {
            var cause = (error as TargetInvocationException)?.InnerException ?? error;
            return new(null, $"The rule \"{new RuleDefinition(type, statement).Name}\" could not be stated: {cause.Message}", cause);
        }
    }

    private IEnumerable<Func<Planned>> Rules(Type type) => Activator is { } own
        ? own.Activate(type).Select(rule => (Func<Planned>)(() => Plan(type, () => rule)))
        : [() => Plan(type, () => (Rule)System.Activator.CreateInstance(type)!)];

    private sealed record Planned(RulePlan? Plan, string? Error = null, Exception? Thrown = null);
}
