using CaseAudit.Model;
using CaseAudit.Rules.Facts;

namespace CaseAudit.Rules.CaseRecord.Derived;

/// <summary>Finds the open objectives of the current plan that stand still.</summary>
[Name("Stalled objectives")]
[Description("The open objectives of the current plan that stand still.")]
public sealed class FindStalledObjectives : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        CaseUnderReview @case = null!;
        Standards standards = null!;
        CurrentPlan plan = null!;
        IEnumerable<Recorded<StatusPeriod>> history = null!;
        IEnumerable<Recorded<Meeting>> meetings = null!;
        StalledObjective stalled = null!;

        When()
            .Match(() => @case, c => c.Has(RecordCollection.Meetings) != Presence.Absent)
            .Match(() => standards)
            .Match(() => plan)
            .Query(() => history, q => q.Match<Recorded<StatusPeriod>>().Collect())
            .Query(() => meetings, q => q.Match<Recorded<Meeting>>(m => m.Item.Date <= @case.End).Collect())
            .Query(() => stalled, q => q.From(() => Stalling.Of(@case, standards, plan, meetings, Reviews.Start(@case, history))).SelectMany(found => found));

        Then()
            .Yield(_ => stalled);
    }
}
