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
    /// <summary>A case as the document shows it.</summary>
    /// <param name="judged">The case.</param>
    /// <param name="catalogue">The catalogue by which it was judged.</param>
    public static CaseEntry Of(JudgedCase judged, Catalogue catalogue) => new(
        judged.CaseId,
        judged.Status,
        judged.AsOf,
        [.. judged.Questions.Select(question => QuestionEntry.Of(question, judged.Status, catalogue))],
        [.. judged.Strengths.Select(finding => finding.Id)],
        [.. judged.AreasForConsideration.Select(finding => finding.Id)]);
}
