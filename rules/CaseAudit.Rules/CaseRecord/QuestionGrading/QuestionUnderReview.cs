using CaseAudit.Model;

namespace CaseAudit.Rules.CaseRecord.QuestionGrading;

/// <summary>A question that is asked, with those of its criteria that are judged in this run.</summary>
/// <param name="Question">The question.</param>
/// <param name="Criteria">The criteria that are judged, by code: all that are switched on, unless the run names some.</param>
public sealed record QuestionUnderReview(Question Question, IReadOnlyDictionary<string, Criterion> Criteria)
{
    /// <summary>The questions of which at least one criterion is judged.</summary>
    /// <param name="questions">The questions there are.</param>
    /// <param name="only">Codes of the criteria or questions to judge; empty for all.</param>
    internal static IReadOnlyList<QuestionUnderReview> Of(IEnumerable<Question> questions, IReadOnlyCollection<string> only) => [.. questions
        .Select(question => new QuestionUnderReview(question, question.Criteria
            .Where(criterion => criterion.Off is null && (only.Count == 0 || only.Contains(criterion.Code) || only.Contains(question.Code)))
            .ToDictionary(criterion => criterion.Code, StringComparer.Ordinal)))
        .Where(question => question.Criteria.Count > 0)];
}
