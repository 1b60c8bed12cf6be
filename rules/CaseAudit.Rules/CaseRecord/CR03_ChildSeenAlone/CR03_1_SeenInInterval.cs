using CaseAudit.Model;
using CaseAudit.Rules.CaseRecord.Derived;
using CaseAudit.Rules.Facts;
using CaseAudit.Rules.Judging;

namespace CaseAudit.Rules.CaseRecord.CR03_ChildSeenAlone;

/// <summary>CR03.1: was the child seen within the visiting interval for the status?</summary>
[Name(Code)]
public sealed class CR03_1_SeenInInterval : Rule
{
    internal const string Code = "CR03.1";

    /// <inheritdoc/>
    public override void Define()
    {
        CaseUnderReview @case = null!;
        Standards standards = null!;
        IEnumerable<Gap> gaps = null!;
        IEnumerable<Recorded<Visit>> visits = null!;

        When()
            .Match(() => @case)
            .Match(() => standards)
            .Query(() => gaps, q => q.Match<Gap>(g => g.Series == VisitGaps.Series).Collect())
            .Query(() => visits, q => q.Match<Recorded<Visit>>().Collect());

        Then()
            .Yield(_ => Decide(@case, standards, gaps.InOrder(g => g.From), visits.AsList()));
    }

    private static Finding Decide(CaseUnderReview @case, Standards standards, List<Gap> gaps, List<Recorded<Visit>> visits)
    {
        if (gaps.Count > 0 && Visiting.IsSilentOnOutcomes(visits))
            return @case.NotEvidenced(Code, () => "No evidence on the record of whether the child was seen at the visits.", () => visits.ConvertAll(visit => visit.Shows(visit.Item.Date, "no outcome recorded")));

        // Before birth the visits are to the expectant mother, and the same interval applies.
        var kind = @case.IsUnborn ? "visits to the expectant mother" : "visits at which the child was seen";
        return SeriesFinding.Of(
            @case, Code, RecordCollection.Visits, kind, gaps, standards,
            judged => [new Observation("visits.gaps.judged", judged.Count), new Observation("visits.gaps.inTime", judged.Count(gap => gap.InTime))]);
    }
}
