using CaseAudit.Model;

namespace CaseAudit.Reporting;

/// <summary>How and when a case was judged.</summary>
public sealed record ComparedStateEntry(CaseStatus Status, DateOnly AsOf);
