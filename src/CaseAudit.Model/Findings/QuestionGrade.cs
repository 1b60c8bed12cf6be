namespace CaseAudit.Model;

/// <summary>The grade of one outcome question in one case.</summary>
/// <param name="Question">The question's code, <c>CR03</c>.</param>
/// <param name="Subject">The <c>caseId</c>.</param>
/// <param name="Grade">The grade; null where a criterion could not be judged, so that no grade can be given.</param>
public sealed record QuestionGrade(string Question, string Subject, Grade? Grade)
{
    /// <summary>Of the question alone: a case has one grade for each, and grades are compared in full.</summary>
    public override int GetHashCode() => Question.GetHashCode(StringComparison.Ordinal);
}
