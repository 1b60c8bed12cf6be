using CaseAudit.Model;
using CaseAudit.Rules.Facts;

namespace CaseAudit.Rules.CaseRecord.CR06_RiskAssessment;

/// <summary>The risk assessment that the content criteria read: the latest on record, whatever its age (its age is CR06.3's question).</summary>
internal static class LatestRiskAssessment
{
    /// <summary>The latest; null where there is none. Of several on one day the one recorded last.</summary>
    public static Recorded<RiskAssessment>? Of(List<Recorded<RiskAssessment>> riskAssessments)
    {
        Recorded<RiskAssessment>? latest = null;
        foreach (var one in riskAssessments)
        {
            if (latest is null || one.Item.Date >= latest.Item.Date) latest = one;
        }

        return latest;
    }
}
