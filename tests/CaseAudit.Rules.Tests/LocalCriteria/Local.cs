using CaseAudit.Rules.Knowledge;

namespace CaseAudit.Rules.Tests.LocalCriteria;

/// <summary>Short ways to write a criterion of a council's own in a test, and to judge by it.</summary>
internal static class Local
{
    public static readonly LocalCriterion Own = new()
    {
        Code = "LC01",
        CountsTowards = "CR09",
        Title = "A title",
        Asks = "What is asked?",
        Why = "Why it matters.",
        Prompt = "What would you ask?",
        Significance = Significance.Medium,
        Reference = "Procedures, chapter 1",
    };

    public static ItemSelector From(string items, params ItemCondition[] where) => new() { Items = items, Where = where.Length == 0 ? null : where };

    public static ItemCondition Is(string field, params string[] words) => new() { Field = field, Is = words };

    public static TimeLimit Limit(int value, TimeUnit unit) => new() { Value = value, Unit = unit };

    public static Knowledge.Knowledge Knowledge(params LocalCriterion[] criteria) => Rules.Knowledge.Knowledge.From([Layer(criteria)]);

    public static KnowledgeLayer Layer(params LocalCriterion[] criteria) => KnowledgeLayer.OfCriteria("own.json", "Example Borough", criteria, _ => 7);

    public static JudgedCase Judge(CaseExtract extract, DateOnly? asOf, params LocalCriterion[] criteria) =>
        new CaseJudge(Knowledge(criteria), []).Judge(extract, asOf ?? Given.AsOf, new HashSet<string>());

    /// <summary>What a criterion found; a rule that throws fails the test.</summary>
    public static Finding Finding(LocalCriterion criterion, CaseExtract extract)
    {
        var judged = new CaseJudge(Knowledge(criterion), [criterion.Code]).Judge(extract, Given.AsOf, new HashSet<string>());
        judged.Errors.ShouldBeEmpty();
        return judged.Questions.SelectMany(question => question.Findings).ShouldHaveSingleItem();
    }
}
