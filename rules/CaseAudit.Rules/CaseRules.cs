using CaseAudit.Model;
using CaseAudit.Rules.CaseRecord.QuestionGrading;
using CaseAudit.Rules.Facts;
using CaseAudit.Rules.LocalCriteria;
using CaseAudit.Rules.Smart;

namespace CaseAudit.Rules;

/// <summary>The rules that judge a case record: one a criterion, those that prepare facts for them, and those that grade the questions.</summary>
public static class CaseRules
{
    private const string Namespace = "CaseAudit.Rules.CaseRecord";

    // What is judged, and by what.
    private static readonly Type[] _singles = [typeof(CaseUnderReview), typeof(Standards), typeof(SmartJudge), typeof(CriteriaInOrder)];

    /// <summary>Every rule of the case record, by the name it carries: a criterion's code, or what it prepares.</summary>
    public static IReadOnlyDictionary<string, Type> All { get; } = typeof(CaseRules).Assembly.GetTypes()
        .Where(type => type.IsSubclassOf(typeof(Rule)) && !type.IsAbstract && type.Namespace!.StartsWith(Namespace, StringComparison.Ordinal))
        .OrderBy(type => type.FullName, StringComparer.Ordinal)
        .ToDictionary(RuleName.Of, StringComparer.Ordinal);

    /// <summary>Compiles the rules of the given criteria together with those that prepare and grade.</summary>
    /// <param name="codes">Codes of criteria.</param>
    public static ISessionFactory Compile(IEnumerable<string> codes) => Compile(codes, [], []);

    internal static ISessionFactory Compile(IEnumerable<string> codes, IEnumerable<LocalTemplate> local, IEnumerable<Type> further)
    {
        var wanted = codes.ToHashSet(StringComparer.Ordinal);
        var repository = new RuleRepository { Activator = new LocalRules([.. local.Where(template => wanted.Contains(template.Code))]), Singles = _singles };
        repository.Load(load => load.From([.. All.Where(rule => !IsCriterion(rule.Key) || wanted.Contains(rule.Key)).Select(rule => rule.Value), typeof(LocalRule), .. further]));
        return repository.Compile();
    }

    /// <summary>Whether a rule prepares facts that criteria read: it is neither a criterion nor one of those that grade.</summary>
    internal static bool Prepares(IRuleDefinition rule) => !IsCriterion(rule.Name) && rule.Type.Namespace != typeof(GradeQuestion).Namespace;

    /// <summary>The criteria that read what a preparing rule concludes, directly or through other preparing rules, in declaration order.</summary>
    internal static IEnumerable<string> CriteriaThatRead(IRuleDefinition preparing, IReadOnlyList<IRuleDefinition> rules)
    {
        var concluded = preparing.Concludes.ToHashSet();
        for (var before = 0; before < concluded.Count;)
        {
            before = concluded.Count;
            foreach (var rule in rules.Where(rule => Prepares(rule) && rule.Matches.Any(concluded.Contains))) concluded.UnionWith(rule.Concludes);
        }

        return rules.Where(rule => IsCriterion(rule.Name) && rule.Matches.Any(concluded.Contains)).Select(rule => rule.Name);
    }

    /// <summary>Whether a rule's name is a criterion's code.</summary>
    internal static bool IsCriterion(string name) =>
        (name.StartsWith("CR", StringComparison.Ordinal) && name.Contains('.', StringComparison.Ordinal)) || Criterion.IsLocalCode(name);
}
