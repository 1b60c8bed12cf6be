using CaseAudit.Model;

namespace CaseAudit.Reporting;

/// <summary>One outcome question of a case; its grade is left out where a criterion could not be judged.</summary>
public sealed record QuestionEntry(string Code, string Title, string Reference, Grade? Grade, IReadOnlyList<FindingEntry> Findings)
{
    internal static QuestionEntry Of(JudgedQuestion judged, CaseStatus status, Catalogue catalogue) => new(
        judged.Question.Code,
        judged.Question.Title,
        judged.Question.Reference,
        judged.Grade,
        [.. judged.Findings.Select(finding => FindingEntry.Of(finding, status, catalogue))]);

    /// <summary>A question that is not about a case.</summary>
    internal static QuestionEntry Of(JudgedQuestion judged, Catalogue catalogue) => new(
        judged.Question.Code,
        judged.Question.Title,
        judged.Question.Reference,
        judged.Grade,
        [.. judged.Findings.Select(finding => FindingEntry.Of(finding, catalogue))]);
}
