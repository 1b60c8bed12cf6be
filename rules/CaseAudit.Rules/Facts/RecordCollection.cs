namespace CaseAudit.Rules.Facts;

/// <summary>The collections of a case extract, by their names in the data contract.</summary>
public enum RecordCollection
{
#pragma warning disable CS1591 // The names are the data contract's.
    People,
    Agencies,
    StatusHistory,
    LegalStatuses,
    Placements,
    Allocations,
    Referrals,
    Assessments,
    StrategyDiscussions,
    Section47Enquiries,
    RiskAssessments,
    Meetings,
    Plans,
    Visits,
    DirectWork,
    Supervision,
    ManagementDecisions,
    Incidents,
    Interventions,
    ChronologyEntries,
    Communications,
    Escalations,
    Transfers,
#pragma warning restore CS1591
}
