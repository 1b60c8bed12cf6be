using CaseAudit.Model;
using CaseAudit.Rules.Facts;
using CaseAudit.Rules.Judging;

namespace CaseAudit.Rules.CaseRecord.Derived;

/// <summary>The plan that the status requires: of its type, not ended, the latest should there be several.</summary>
/// <param name="Record">The plan.</param>
public sealed record CurrentPlan(Recorded<Plan> Record)
{
    private List<Recorded<Objective>>? _openObjectives;
    private List<Recorded<PlanAction>>? _actions;

    /// <summary>The objectives that are not achieved, in the order of the record.</summary>
    internal List<Recorded<Objective>> OpenObjectives => _openObjectives ??= Record.Parts<Objective>().AsList().FindAll(objective => objective.Item.AchievedOn is null);

    /// <summary>Every action of the plan, of achieved objectives too.</summary>
    internal List<Recorded<PlanAction>> Actions => _actions ??= [.. Record.Parts<Objective>().SelectMany(objective => objective.Parts<PlanAction>())];

    /// <summary>Whether it is the same plan.</summary>
    public bool Equals(CurrentPlan? other) => other is not null && Record == other.Record;

    /// <inheritdoc/>
    public override int GetHashCode() => Record.GetHashCode();
}
