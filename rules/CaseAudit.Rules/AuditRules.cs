using CaseAudit.Rules.AuditPractice;
using CaseAudit.Rules.AuditReports;

namespace CaseAudit.Rules;

/// <summary>The rules that validate a council’s own audits: those of its practice areas, its reports and its actions, and those that prepare facts for them.</summary>
public static class AuditRules
{
    private static readonly string[] _namespaces = ["CaseAudit.Rules.AuditPractice", "CaseAudit.Rules.AuditReports", "CaseAudit.Rules.AuditActions"];

    /// <summary>Every rule, by the name it carries: a criterion's code, <c>APnn.1</c> for the eleven criteria that ask the same of each area, or what it prepares.</summary>
    public static IReadOnlyDictionary<string, Type> All { get; } = typeof(AuditRules).Assembly.GetTypes()
        .Where(type => type.IsSubclassOf(typeof(Rule)) && !type.IsAbstract && _namespaces.Contains(type.Namespace, StringComparer.Ordinal))
        .OrderBy(type => type.FullName, StringComparer.Ordinal)
        .ToDictionary(RuleName.Of, StringComparer.Ordinal);

    /// <summary>The name of the rule that judges a criterion.</summary>
    /// <param name="code">The criterion's code: <c>AP03.2</c> is judged by <c>APnn.2</c>, <c>AP11.4</c> and all others by their own.</param>
    public static string RuleOf(string code) =>
        code.StartsWith("AP", StringComparison.Ordinal) && code != AP11_4_IndependentAuditor.Code ? string.Concat("APnn", code.AsSpan(code.IndexOf('.', StringComparison.Ordinal))) : code;

    /// <summary>Whether a rule's name is that of criteria.</summary>
    internal static bool IsCriterion(string name) => name.Length > 1 && name[0] == 'A' && char.IsAsciiLetterUpper(name[1]) && name.Contains('.', StringComparison.Ordinal);

    /// <summary>Whether a rule prepares facts that criteria read.</summary>
    internal static bool Prepares(IRuleDefinition rule) => !IsCriterion(rule.Name) && !Concludes(rule.Type);

    internal static ISessionFactory Compile(IEnumerable<string> codes, IEnumerable<Type> further)
    {
        var wanted = codes.Select(RuleOf).ToHashSet(StringComparer.Ordinal);
        var repository = new RuleRepository();
        repository.Load(load => load.From(All.Where(rule => !IsCriterion(rule.Key) || wanted.Contains(rule.Key)).Select(rule => rule.Value).Concat(further).ToArray()));
        return repository.Compile();
    }

    // No criterion reads what these yield; what the judge of recommendations yields, AR09 alone.
    private static bool Concludes(Type rule) =>
        rule == typeof(JudgeRecommendations) || rule == typeof(GradeArea) || rule == typeof(FindContradictions) || rule == typeof(FindJudgementPairs) || rule == typeof(FindModeratedPairs);
}
