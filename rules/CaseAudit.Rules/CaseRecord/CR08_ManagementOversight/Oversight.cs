using CaseAudit.Model;
using CaseAudit.Rules.Facts;

namespace CaseAudit.Rules.CaseRecord.CR08_ManagementOversight;

/// <summary>What the record says of who decided.</summary>
internal static class Oversight
{
    /// <summary>Whether decisions are on record and none of them carries a role, so that nobody can say whose they are (G5).</summary>
    public static bool IsSilentOnRoles(List<Recorded<ManagementDecision>> decisions) =>
        decisions.Count > 0 && decisions.TrueForAll(decision => string.IsNullOrWhiteSpace(decision.Item.Role));

    /// <summary>Evidence that points to each decision.</summary>
    public static IReadOnlyList<Evidence> Evidence(List<Recorded<ManagementDecision>> decisions, string value) =>
        decisions.ConvertAll(decision => decision.Shows(decision.Item.Date, value));
}
