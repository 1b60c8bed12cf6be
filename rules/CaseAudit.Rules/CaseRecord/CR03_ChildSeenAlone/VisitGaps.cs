using CaseAudit.Model;
using CaseAudit.Rules.CaseRecord.Derived;
using CaseAudit.Rules.Facts;
using CaseAudit.Rules.Judging;

namespace CaseAudit.Rules.CaseRecord.CR03_ChildSeenAlone;

/// <summary>The gaps between visits of any purpose at which the child was seen in person.</summary>
[Name("Visit gaps")]
[Description("The gaps between visits of any purpose at which the child was seen in person.")]
public sealed class VisitGaps : Rule
{
    internal const string Series = "visits";

    /// <inheritdoc/>
    public override void Define()
    {
        CaseUnderReview @case = null!;
        Standards standards = null!;
        IEnumerable<Recorded<Placement>> placements = null!;
        IEnumerable<Recorded<Visit>> visits = null!;
        Gap gap = null!;

        When()
            .Match(() => @case)
            .Match(() => standards)
            .Query(() => placements, q => q.Match<Recorded<Placement>>().Collect())
            .Query(() => visits, q => q.Match<Recorded<Visit>>(v => Visiting.IsSuccessful(v.Item)).Collect())
            .Query(() => gap, q => q.From(() => Gaps(@case, standards, placements, visits)).SelectMany(found => found));

        Then()
            .Yield(_ => gap);
    }

    private static IEnumerable<Gap> Gaps(
        CaseUnderReview @case, Standards standards, IEnumerable<Recorded<Placement>> placements, IEnumerable<Recorded<Visit>> visits)
    {
        var successful = visits.AsList();
        var seen = new List<Evidence>(successful.Count);
        foreach (var visit in successful)
        {
            // One outside of the period begins and ends no gap.
            if (Visiting.IsInPeriod(visit.Item, @case)) seen.Add(visit.Shows("date", visit.Item.Date, "child seen"));
        }

        return @case.Status == CaseStatus.ChildLookedAfter
            ? PlacementClocks.Gaps(@case, standards, placements.AsList(), seen)
            : Judging.Series.Gaps(Series, Visiting.PeriodStart(@case), @case.End, seen, day => Visiting.Interval(@case, standards, placements, day), standards);
    }
}
