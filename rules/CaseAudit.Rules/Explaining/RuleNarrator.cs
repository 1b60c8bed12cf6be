using CaseAudit.Rules.Facts;
using CaseAudit.Rules.Wording;

namespace CaseAudit.Rules.Explaining;

/// <summary>Tells what a rule read, and what the rules read that prepared that.</summary>
internal sealed class RuleNarrator(ISession session, IReadOnlyList<IRuleDefinition> rules)
{
    private readonly List<RuleAccount> _accounts = [];
    private readonly Dictionary<IRuleDefinition, Explanation> _explanations = [];
    private readonly HashSet<string> _told = new(StringComparer.Ordinal);

    /// <summary>The rule, then those that prepared what it read, each once and where it is needed first.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="description">What it is for.</param>
    public IReadOnlyList<RuleAccount> Tell(IRuleDefinition rule, string description)
    {
        if (!_told.Add(rule.Name)) return _accounts;

        var explanation = Explanation(rule);
        var needed = new List<IRuleDefinition>();
        var patterns = explanation.Steps.SelectMany(Flat).Select(step => Account(step, rule, needed)).ToList();
        _accounts.Add(new RuleAccount(
            rule.Name,
            description,
            patterns,
            CaseRules.IsCriterion(rule.Name) ? [] : [.. explanation.Concluded.Select(fact => ItemWords.Of(fact, rule.Name))],
            explanation.Failure?.Message));
        foreach (var one in needed) Tell(one, one.Description);
        return _accounts;
    }

    private static IEnumerable<ExplainedStep> Flat(ExplainedStep step) => step.Kind is StepKind.Query or StepKind.And or StepKind.Or ? step.Steps.SelectMany(Flat) : [step];

    private PatternAccount Account(ExplainedStep step, IRuleDefinition rule, List<IRuleDefinition> needed)
    {
        var words = new ConditionWords(step.FactType);
        var preparing = Preparing(step, rule);
        needed.AddRange(preparing);
        return new PatternAccount
        {
            Kind = Say.Property(step.Kind),
            Of = step.FactType is null ? "result" : TypeWords.Noun(step.FactType),
            Source = step.Text,
            Conditions = [.. step.Conditions.Select(condition => new ConditionInWords(words.Of(condition.Expression), condition.Text, condition.Failed))],
            Asked = step.Asked,
            Held = step.Held,
            Seen = step.Seen.Count,
            Kept = [.. step.Kept.Select(Item)],
            Rejected = [.. step.Rejected.Select(rejected => new RejectedItem(Item(rejected.Fact), words.Because(rejected.Evaluated), rejected.Condition))],
            PairsTried = step.Asked > 1 ? step.Tried : null,
            PairsKept = step.Asked > 1 ? step.Passed : null,
            PreparedBy = [.. preparing.Select(one => one.Name)],
        };
    }

    private ItemInWords Item(object? fact) => ItemWords.Of(fact, fact is null or Recorded or CaseUnderReview ? null : session.Provenance(fact)?.Rule.Name);

    // Several rules may prepare facts of one type: those count of which some were kept, and those of the rule's own question that found none.
    private List<IRuleDefinition> Preparing(ExplainedStep step, IRuleDefinition rule)
    {
        if (step.FactType is null) return [];

        var able = rules.Where(one => CaseRules.Prepares(one) && one.Concludes.Any(step.FactType.IsAssignableFrom)).ToList();
        var kept = step.Kept.OfType<object>().ToHashSet();
        var counting = able.FindAll(one => Explanation(one).Concluded.Any(kept.Contains)
            || (Explanation(one).Concluded.Count == 0 && (one.Type.Namespace == rule.Type.Namespace || one.Type.Namespace == typeof(CaseRecord.Derived.FindCurrentPlan).Namespace)));
        return counting.Count > 0 ? counting : able.FindAll(one => Explanation(one).Concluded.Count == 0);
    }

    private Explanation Explanation(IRuleDefinition rule)
    {
        if (!_explanations.TryGetValue(rule, out var explanation)) _explanations.Add(rule, explanation = session.Explain(rule));
        return explanation;
    }
}
