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
        if (off.Count > 0 && Consequence(question, off) is { Length: > 0 } consequence) yield return new(question.Code, consequence);
        foreach (var criterion in off) yield return new(criterion.Code, criterion.Off!);
    }

    private static string Consequence(Question question, List<Criterion> off)
    {
        if (off.Count == question.Criteria.Count) return "All of its criteria are switched off, so that the question is not asked.";
        if (question.Code.StartsWith("AP", StringComparison.Ordinal)) return string.Join(' ', OfArea(question, off));
        return question.Criteria.All(criterion => criterion.Off is not null || (!criterion.Essential && criterion.EssentialFor.Count == 0))
            ? $"No essential criterion is left: its grade rests on {Say.Count(question.Criteria.Count - off.Count, "contributory criterion")} and cannot be worse than partly met."
            : "";
    }

    // A practice area is graded by the share of audits at met, each by the criteria that are left; who may have audited is asked beside the grade.
    private static IEnumerable<string> OfArea(Question area, List<Criterion> off)
    {
        bool IsOff(int number) => off.Exists(criterion => criterion.Code == FormattableString.Invariant($"{area.Code}.{number}"));

        if (IsOff(1) && IsOff(2) && IsOff(3))
        {
            yield return "Nothing that the area is graded by is asked; its grade is not applicable.";
            yield break;
        }

        if (IsOff(1)) yield return $"An audit that does not judge the area is left out of its grade{(IsOff(3) ? "" : ", unless the record holds significant findings there")}.";
        if (IsOff(3)) yield return "No audit is laid beside the record here: the area has no contradictions and no part in the agreement.";
    }
}
