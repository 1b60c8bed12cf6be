using CaseAudit.Extracts;
using CaseAudit.Model;

namespace CaseAudit.Reporting;

/// <summary>One case as a report shows it.</summary>
/// <param name="Judged">What was found.</param>
/// <param name="Record">The record, for timelines and lines; null where the report is made from findings, which do not carry it.</param>
/// <param name="Response">What the peer said about it; null where nothing.</param>
public sealed record ReportedCase(JudgedCase Judged, ReadCase? Record, CaseResponse? Response);
