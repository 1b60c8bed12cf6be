using CaseAudit.Model;
using CaseAudit.Rules.Facts;

namespace CaseAudit.Rules.CaseRecord.Derived;

/// <summary>The plan that the status requires: of its type, not ended, the latest should there be several.</summary>
/// <param name="Record">The plan.</param>
public sealed record CurrentPlan(Recorded<Plan> Record)
{
    /// <summary>Its objectives that are not achieved yet.</summary>
    public IEnumerable<Recorded<Objective>> OpenObjectives => Record.Parts<Objective>().Where(objective => objective.Item.AchievedOn is null);
}
