namespace CaseAudit.Reporting;

/// <summary>In how many audits an area was covered, evidenced and compared with the record; <c>independent</c> stands only where it is asked.</summary>
public sealed record CoverageEntry(int Covered, int Of, int Evidenced, int AccuracyChecked, int? Independent);
