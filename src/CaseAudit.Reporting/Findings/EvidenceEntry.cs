using CaseAudit.Model;

namespace CaseAudit.Reporting;

/// <summary>One piece of evidence; <c>at</c> is a JSON Pointer relative to the case or the audit programme.</summary>
public sealed record EvidenceEntry(string At, DateOnly? Date, string? Value)
{
    internal static EvidenceEntry Of(Evidence evidence) => new(evidence.At.ToString(), evidence.Date, evidence.Value);
}
