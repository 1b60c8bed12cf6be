namespace CaseAudit.Model;

/// <summary>In how many audits a practice area was covered, evidenced and could be compared with the record.</summary>
/// <param name="Covered">Audits with a judgement of the area.</param>
/// <param name="Of">Audits of the programme.</param>
/// <param name="Evidenced">Audits whose commentary on the area says what was seen; null where that is not asked.</param>
/// <param name="AccuracyChecked">Audits whose judgement could be compared with the case’s record; null where that is not asked.</param>
public sealed record AreaCoverage(int Covered, int Of, int? Evidenced, int? AccuracyChecked)
{
    /// <summary>Audits by an independent auditor; null for the areas where it is not asked.</summary>
    public int? Independent { get; init; }
}
