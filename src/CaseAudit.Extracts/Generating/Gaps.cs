using CaseAudit.Model;

namespace CaseAudit.Extracts.Generating;

/// <summary>What an extract lacks: nothing in most; a few collections in some, that the system could not give; nearly everything in a few.</summary>
internal static class Gaps
{
    private static readonly IReadOnlyList<Func<CaseExtract, CaseExtract>> Losses =
    [
        record => record with { Supervision = null },
        record => record with { DirectWork = null },
        record => record with { Communications = null, Escalations = null },
        record => record with { RiskAssessments = null },
        record => record with { StrategyDiscussions = null, Section47Enquiries = null },
        record => record with { Interventions = null, CaseSummary = null },
        record => record with { Chronology = null },
        record => record with { ManagementDecisions = null },
        record => record with { Incidents = null },
        record => record with { Allocations = null, Transfers = null },
        record => record with { Referrals = null, Assessments = null },
        record => record with { Agencies = null, LeadProfessional = null, People = null },
        record => record with { Meetings = null },
        record => record with { Plans = null },
        record => record with { Visits = null },
        record => record with { Child = null },
    ];

    public static CaseExtract Write(CaseExtract record, Chance chance) =>
        chance.Some(Losses, chance.Pick((78, 0), (10, 1), (6, 3), (2, 8), (2, Losses.Count - 2), (2, Losses.Count)))
            .Aggregate(record, (left, lose) => lose(left));
}
