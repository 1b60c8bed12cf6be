using CaseAudit.Model;
using CaseAudit.Rules.Wording;

namespace CaseAudit.Reporting;

/// <summary>A criterion that the configuration switches off, with the reason; or a question whose grade is not what it would be, with what became of it.</summary>
public sealed record SwitchedOffEntry(string Code, string Reason)
{
    /// <summary>What is switched off among the questions, in their order; null where nothing is.</summary>
    internal static IReadOnlyList<SwitchedOffEntry>? Of(IEnumerable<Question> questions) => questions.SelectMany(Of).ToList() is { Count: > 0 } entries ? entries : null;

    private static IEnumerable<SwitchedOffEntry> Of(Question question)
    {
        var off = question.Criteria.Where(criterion => criterion.Off is not null).ToList();
        if (off.Count == question.Criteria.Count)
            yield return new(question.Code, "All of its criteria are switched off, so that the question is not asked.");
        else if (off.Count > 0 && question.Criteria.All(criterion => criterion.Off is not null || (!criterion.Essential && criterion.EssentialFor.Count == 0)))
            yield return new(question.Code, $"No essential criterion is left: its grade rests on {Say.Count(question.Criteria.Count - off.Count, "contributory criterion")} and cannot be worse than partly met.");
        foreach (var criterion in off) yield return new(criterion.Code, criterion.Off!);
    }
}
