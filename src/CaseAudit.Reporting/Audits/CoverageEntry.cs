namespace CaseAudit.Reporting;

/// <summary>In how many audits an area was covered, evidenced and compared with the record; what is not asked (switched off, or left out by <c>--only</c>) is left out.</summary>
public sealed record CoverageEntry(int Covered, int Of, int? Evidenced, int? AccuracyChecked, int? Independent);
