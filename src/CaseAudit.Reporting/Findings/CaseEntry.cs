using CaseAudit.Model;

namespace CaseAudit.Reporting;

/// <summary>One case in the findings document; one line of its NDJSON form.</summary>
public sealed record CaseEntry(
    string CaseId,
    CaseStatus Status,
    DateOnly AsOf,
    IReadOnlyList<QuestionEntry> Questions,
    IReadOnlyList<string> Strengths,
    IReadOnlyList<string> AreasForConsideration)
{
    internal static CaseEntry Of(JudgedCase judged, Catalogue catalogue) => new(
        judged.CaseId,
        judged.Status,
        judged.AsOf,
        [.. judged.Questions.Select(question => QuestionEntry.Of(question, judged.Status, catalogue))],
        [.. judged.Strengths.Select(finding => finding.Id)],
        [.. judged.AreasForConsideration.Select(finding => finding.Id)]);
}
