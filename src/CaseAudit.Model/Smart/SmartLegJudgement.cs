namespace CaseAudit.Model;

/// <summary>One leg of a recommendation as judged.</summary>
/// <param name="Leg">The leg.</param>
/// <param name="Met">Whether the recommendation stands on it.</param>
/// <param name="Reason">Why, as a sentence.</param>
/// <param name="Read">The words that were read for it, as they stand in the text or the field, in the order of the text; empty where there were none.</param>
public sealed record SmartLegJudgement(SmartLeg Leg, bool Met, string Reason, IReadOnlyList<string> Read)
{
    /// <summary>
    /// Of the time-bound leg alone: the day by which the action is due; for a start the day of the start, for a recurrence the day on which it
    /// first falls due. Null where there is none.
    /// </summary>
    public DateOnly? ResolvesTo { get; init; }
}
