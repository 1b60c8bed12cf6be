using CaseAudit.Model;

namespace CaseAudit.Reporting;

/// <summary>One practice area over all audits; its findings are by audit, and their evidence is relative to the programme.</summary>
public sealed record AreaEntry(string Code, PracticeArea Area, Grade? Grade, IReadOnlyList<FindingEntry> Findings, CoverageEntry Coverage)
{
    internal static AreaEntry Of(JudgedArea judged, Catalogue catalogue) => new(
        judged.Question.Code,
        judged.Area,
        judged.Grade,
        [.. judged.Findings.Select(finding => FindingEntry.Of(finding, catalogue))],
        new CoverageEntry(judged.Coverage.Covered, judged.Coverage.Of, judged.Coverage.Evidenced, judged.Coverage.AccuracyChecked, judged.Coverage.Independent));
}
