using CaseAudit.Inference;
using NRules;

namespace CaseAudit.Rules.Engine;

/// <summary>The rules on NRules, behind the interface that the judges use. The only file that knows both; compiled with <c>-p:RuleEngine=NRules</c> alone.</summary>
/// <remarks>
/// What NRules does not have is left out: provenance and explanations. It does not say what a rule matches and concludes, so a rule that prepares
/// facts and fails leaves every criterion unjudged. A session is new for each case: that of NRules cannot be emptied.
/// </remarks>
public sealed class RuleRepository
{
    private readonly List<Type> _types = [];

    internal IRuleActivator? Activator { get; init; }
    internal IReadOnlyCollection<Type> Singles { get; init; } = [];

    internal void Load(Action<RuleRepository> load) => load(this);

    internal void From(params Type[] types) => _types.AddRange(types);

    internal Inference.ISessionFactory Compile()
    {
        var repository = new NRules.Fluent.RuleRepository();
        if (Activator is not null) repository.Activator = Activator;
        repository.Load(load => load.From(_types));
        return new Factory(repository.Compile(), [.. repository.GetRules().Select(rule => new Definition(rule.Name, _types.Find(type => RuleName.Of(type) == rule.Name) ?? typeof(NRules.Fluent.Dsl.Rule)))]);
    }

    private sealed record Definition(string Name, Type Type) : IRuleDefinition
    {
        public string Description => "";
        public IReadOnlyList<string> Tags => [];
        public int Priority => 0;
        public IReadOnlyList<Type> Matches => [typeof(object)];
        public IReadOnlyList<Type> Concludes => [typeof(object)];
    }

    private sealed class Factory(NRules.ISessionFactory factory, IReadOnlyList<IRuleDefinition> rules) : Inference.ISessionFactory
    {
        public IReadOnlyList<IRuleDefinition> Rules => rules;

        public Inference.ISession CreateSession() => new Session(factory, rules);
    }

    private sealed class Session(NRules.ISessionFactory factory, IReadOnlyList<IRuleDefinition> rules) : Inference.ISession
    {
        private readonly List<RuleEvaluationException> _incomplete = [];
        private readonly List<object> _facts = [];
        private NRules.ISession? _session;

        public event EventHandler<RuleFiredEventArgs>? RuleFired { add => throw new NotSupportedException(); remove { } }

        public event EventHandler<ExpressionFailedEventArgs>? ExpressionFailed;

        public IReadOnlyList<RuleEvaluationException> Incomplete => _incomplete;

        public void Insert(object fact) => _facts.Add(fact);

        public void InsertAll(IEnumerable<object> facts) => _facts.AddRange(facts);

        public int Fire()
        {
            lock (factory) return Run(_session = factory.CreateSession());
        }

        // Sessions of one factory share a table of comparers that two threads must not change at once: one runs at a time.
        private int Run(NRules.ISession session)
        {
            session.Events.LhsExpressionFailedEvent += (_, failed) => failed.IsHandled = Failed(failed.Rules.First().Name, "a condition", failed.Expression.ToString(), failed.Exception);
            session.Events.RhsExpressionFailedEvent += (_, failed) => failed.IsHandled = Failed(failed.Match.Rule.Name, "an action", failed.Expression.ToString(), failed.Exception);
            session.InsertAll(_facts);
            return session.Fire();
        }

        public IReadOnlyList<TFact> Query<TFact>() => [.. _session!.Query<TFact>()];

        public Conclusion? Provenance(object fact) => throw new NotSupportedException("NRules does not say what a conclusion stands on.");

        public Explanation Explain(IRuleDefinition rule) => throw new NotSupportedException("NRules does not explain a rule.");

        public void Reset()
        {
            _facts.Clear();
            _incomplete.Clear();
            _session = null;
        }

        private bool Failed(string name, string pattern, string expression, Exception? cause)
        {
            var error = new RuleEvaluationException(rules.First(rule => rule.Name == name), pattern, expression, [], cause?.InnerException ?? cause ?? new InvalidOperationException("It failed."));
            if (_incomplete.Exists(known => known.Rule == error.Rule)) return true;

            _incomplete.Add(error);
            var failed = new ExpressionFailedEventArgs(error);
            ExpressionFailed?.Invoke(this, failed);
            return failed.IsHandled;
        }
    }
}
