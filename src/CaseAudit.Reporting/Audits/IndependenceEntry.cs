using CaseAudit.Model;

namespace CaseAudit.Reporting;

/// <summary>Something that bears on the independence of an audit or, where <c>auditId</c> is left out, of the sample.</summary>
public sealed record IndependenceEntry(IndependenceKind Kind, string? AuditId, string? CaseId, string Message, IReadOnlyList<EvidenceEntry> Evidence)
{
    internal static IndependenceEntry Of(IndependenceObservation one) =>
        new(one.Kind, one.AuditId, one.CaseId, one.Message, [.. one.Evidence.Select(EvidenceEntry.Of)]);
}
