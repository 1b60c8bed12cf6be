using CaseAudit.Model;

namespace CaseAudit.Reporting;

/// <summary>Where an audit and the record part company. <c>record</c> is left out where the record bears no rank; <c>findings</c> are those of the case.</summary>
public sealed record ContradictionEntry(
    string AuditId,
    string CaseId,
    PracticeArea Area,
    Judgement? Audit,
    RecordRank? Record,
    ContradictionKind Kind,
    bool Distant,
    Significance Significance,
    IReadOnlyList<string> Findings,
    string Message,
    IReadOnlyList<EvidenceEntry> Evidence)
{
    internal static ContradictionEntry Of(Contradiction one) => new(
        one.AuditId,
        one.CaseId,
        one.Area,
        one.Audit,
        one.Record,
        one.Kind,
        one.Distant,
        one.Significance,
        [.. one.Findings.Select(finding => finding.Id)],
        one.Message,
        [.. one.AuditEvidence.Select(EvidenceEntry.Of)]);
}
