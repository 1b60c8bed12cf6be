using CaseAudit.Model;

namespace CaseAudit.Review;

/// <summary>A question as a run asked it.</summary>
/// <param name="Code">Its code, <c>CR03</c>.</param>
/// <param name="Title">Its title.</param>
/// <param name="Criteria">The codes of the criteria that were judged: all of them, unless the run was limited to some.</param>
public sealed record AskedQuestion(string Code, string Title, IReadOnlyList<string> Criteria)
{
    internal static AskedQuestion Of(Question question) => new(question.Code, question.Title, [.. question.Criteria.Select(criterion => criterion.Code)]);

    /// <summary>Whether another run asked the same.</summary>
    public bool IsSameAs(AskedQuestion other) => Code == other.Code && Title == other.Title && Criteria.SequenceEqual(other.Criteria, StringComparer.Ordinal);
}
