using CaseAudit.Model;
using CaseAudit.Rules.CaseRecord.Derived;
using CaseAudit.Rules.Facts;
using CaseAudit.Rules.Judging;
using CaseAudit.Rules.Wording;

namespace CaseAudit.Rules.CaseRecord.CR03_ChildSeenAlone;

/// <summary>CR03.3: is the child seen alone regularly – often enough, and recently?</summary>
[Name(Code)]
public sealed class CR03_3_SeenAloneRegularly : Rule
{
    internal const string Code = "CR03.3";

    /// <inheritdoc/>
    public override void Define()
    {
        CaseUnderReview @case = null!;
        Standards standards = null!;
        IEnumerable<Recorded<Visit>> visits = null!;
        IEnumerable<Recorded<Visit>> seen = null!;
        IEnumerable<Recorded<Placement>> placements = null!;

        When()
            .Match(() => @case)
            .Match(() => standards)
            .Query(() => visits, q => q.Match<Recorded<Visit>>().Collect())
            .Query(() => seen, q => q.Match<Recorded<Visit>>(v => Visiting.IsSuccessful(v.Item), v => Visiting.IsInPeriod(v.Item, @case)).Collect())
            .Query(() => placements, q => q.Match<Recorded<Placement>>().Collect());

        Then()
            .Yield(_ => Decide(@case, standards, visits.AsList(), seen.InOrder(v => v.Item.Date), placements));
    }

    private static Finding Decide(
        CaseUnderReview @case, Standards standards, List<Recorded<Visit>> visits, List<Recorded<Visit>> seen, IEnumerable<Recorded<Placement>> placements)
    {
        if (@case.IsUnborn) return @case.NotApplicable(Code, () => SeenAlone.Unborn);
        if (@case.Has(RecordCollection.Visits) == Presence.Absent) return @case.Silent(Code, RecordCollection.Visits);
        if (Visiting.IsSilentOnOutcomes(visits)) return @case.NotEvidenced(Code, () => "No evidence on the record of whether the child was seen at the visits.");
        if (seen.Count == 0) return @case.NoneRecorded(Code, "visits at which the child was seen in the period");

        var expected = SeenAlone.Expected(@case, standards, seen);
        return expected.Count == 0 ? Observed(@case, standards, seen, visits) : Alone(@case, standards, seen.Count, expected, visits, placements);
    }

    private static Finding Alone(
        CaseUnderReview @case, Standards standards, int seen, List<Recorded<Visit>> expected, List<Recorded<Visit>> visits, IEnumerable<Recorded<Placement>> placements)
    {
        if (visits.TrueForAll(visit => visit.Item.ChildSeenAlone is null))
            return @case.NotEvidenced(Code, () => "No evidence on the record of whether the child was seen alone.", () => expected.ConvertAll(SeenAlone.Shows));

        var share = standards.Required(StandardKeys.SeenAloneShare, @case.AsOf);
        var age = standards.Required(StandardKeys.SeenAloneMinimumAge, @case.End);
        var alone = expected.Count(IsAlone);
        var last = expected.FindLast(IsAlone);
        var recency = last is null ? null : VisitingRecency.From(@case, standards, placements, StandardKeys.SeenAloneRecency, last.Item.Date);
        var grade = Conditions.Combine([Conditions.Reaches(alone, expected.Count, share), recency is not null && recency.Until >= @case.End]);
        if (grade != Grade.Met && @case.AgeOn(@case.End) is null)
            return @case.NotEvidenced(Code, () => "No evidence on the record of the child’s age, so it is not known from when the child should be seen alone.", () => expected.ConvertAll(SeenAlone.Shows));

        return new Finding(
            Code, @case.CaseId, grade, () => Message(@case, expected.Count, expected.Count < seen ? $"the period since the child was {Say.Standard(age)} old" : "the period", alone, last?.Item.Date, recency, share),
            () => [.. expected.Where(visit => IsAlone(visit) ? grade == Grade.Met || visit == last : grade != Grade.Met).Select(SeenAlone.Shows)])
        {
            Standards = [age, share, .. recency?.Standards ?? [standards.Required(StandardKeys.SeenAloneRecency, @case.End)]],
            Observations = [new Observation("visits.seen", expected.Count), new Observation("visits.seenAlone", alone)],
        };
    }

    private static bool IsAlone(Recorded<Visit> visit) => visit.Item.ChildSeenAlone == true;

    private static string Message(CaseUnderReview @case, int expected, string period, int alone, DateOnly? last, VisitingRecency? recency, Standard share)
    {
        var text = expected == 1
            ? $"The child was {(alone == 1 ? "" : "not ")}seen alone at the one visit in {period}."
            : $"The child was seen alone at {Say.OfTotal(alone, expected, "visit")} in {period}; {Say.Standard(share)} is asked for.";
        if (recency is null) return text;

        text = $"{text} The last time was on {Say.Date(last!.Value)}";
        return recency.Until >= @case.End ? text + "." : $"{text}; the next was due by {Say.Date(recency.Until)}.";
    }

    // Too young to be seen alone at any of the visits: asked instead is whether what was seen of the child is recorded.
    private static Finding Observed(CaseUnderReview @case, Standards standards, List<Recorded<Visit>> seen, List<Recorded<Visit>> visits)
    {
        if (visits.TrueForAll(visit => Silence.Recorded(visit.Item.ChildViews) is null))
            return @case.NotEvidenced(Code, () => "No evidence on the record of what was observed of the child at the visits.", () => seen.ConvertAll(visit => visit.Shows(visit.Item.Date, "no observation recorded")));

        var share = standards.Required(StandardKeys.SeenAloneShare, @case.AsOf);
        var age = standards.Required(StandardKeys.SeenAloneMinimumAge, @case.End);
        var observed = seen.Count(IsObserved);
        var grade = Conditions.Reaches(observed, seen.Count, share) ? Grade.Met : Grade.NotMet;
        return @case.Finding(
            Code,
            grade,
            () => $"The child was under {Say.Standard(age)} old at the visits; {(seen.Count == 1 ? $"{(observed == 1 ? "an" : "no")} observation of the child is recorded for the one visit" : $"an observation of the child is recorded for {Say.OfTotal(observed, seen.Count, "visit")}; {Say.Standard(share)} is asked for")}.",
            () => grade == Grade.Met
                ? [.. seen.Where(IsObserved).Select(visit => visit.Shows("childViews", visit.Item.Date, "observation recorded"))]
                : [.. seen.Where(visit => !IsObserved(visit)).Select(visit => visit.Shows(visit.Item.Date, "no observation recorded"))],
            age,
            share);
    }

    private static bool IsObserved(Recorded<Visit> visit) => Silence.Recorded(visit.Item.ChildViews) == true;
}
