using CaseAudit.Model;
using CaseAudit.Rules.CaseRecord.Derived;
using CaseAudit.Rules.Facts;
using CaseAudit.Rules.Judging;
using CaseAudit.Rules.Wording;

namespace CaseAudit.Rules.CaseRecord.CR03_ChildSeenAlone;

/// <summary>CR03.4: where the child was seen but not alone, is the reason recorded?</summary>
[Name(Code)]
public sealed class CR03_4_ReasonWhereNotAlone : Rule
{
    internal const string Code = "CR03.4";

    /// <inheritdoc/>
    public override void Define()
    {
        CaseUnderReview @case = null!;
        Standards standards = null!;
        IEnumerable<Recorded<Visit>> visits = null!;
        IEnumerable<Recorded<Visit>> seen = null!;

        When()
            .Match(() => @case)
            .Match(() => standards)
            .Query(() => visits, q => q.Match<Recorded<Visit>>().Collect())
            .Query(() => seen, q => q.Match<Recorded<Visit>>(v => Visiting.IsSuccessful(v.Item), v => Visiting.IsInPeriod(v.Item, @case)).Collect());

        Then()
            .Yield(_ => Decide(@case, standards, visits.AsList(), seen.AsList()));
    }

    private static Finding Decide(CaseUnderReview @case, Standards standards, List<Recorded<Visit>> visits, List<Recorded<Visit>> seen)
    {
        if (@case.IsUnborn) return @case.NotApplicable(Code, () => SeenAlone.Unborn);
        if (@case.Has(RecordCollection.Visits) == Presence.Absent) return @case.Silent(Code, RecordCollection.Visits);
        if (Visiting.IsSilentOnOutcomes(visits)) return @case.NotEvidenced(Code, () => "No evidence on the record of whether the child was seen at the visits.");
        if (seen.Count == 0) return @case.NoneRecorded(Code, "visits at which the child was seen in the period");

        var expected = SeenAlone.Expected(@case, standards, seen);
        var age = standards.Required(StandardKeys.SeenAloneMinimumAge, @case.End);
        if (expected.Count == 0) return @case.NotApplicable(Code, () => $"The child was under {Say.Standard(age)} old at the visits.");
        if (visits.TrueForAll(visit => visit.Item.ChildSeenAlone is null))
            return @case.NotEvidenced(Code, () => "No evidence on the record of whether the child was seen alone.", () => expected.ConvertAll(SeenAlone.Shows));

        // Where other visits say it, one that does not say counts as not alone, here as in CR03.3.
        var notAlone = expected.FindAll(visit => visit.Item.ChildSeenAlone != true);
        if (notAlone.Count == 0) return @case.NoneRecorded(Code, "visits at which the child was seen but not alone");

        var reasoned = notAlone.Count(HasReason);
        var grade = Conditions.OfCounts(reasoned, notAlone.Count - reasoned);
        if (grade != Grade.Met && @case.AgeOn(@case.End) is null)
            return @case.NotEvidenced(Code, () => "No evidence on the record of the child’s age, so it is not known from when the child should be seen alone.", () => notAlone.ConvertAll(SeenAlone.Shows));

        return @case.Finding(
            Code,
            grade,
            () => notAlone.Count == 1
                ? $"{(reasoned == 1 ? "A reason" : "No reason")} is recorded for the one visit at which the child was not seen alone."
                : $"A reason is recorded for {Say.OfTotal(reasoned, notAlone.Count, "visit")} at which the child was not seen alone.",
            () => grade == Grade.Met
                ? [.. notAlone.Where(HasReason).Select(visit => visit.Shows("notAloneReason", visit.Item.Date, "reason recorded"))]
                : [.. notAlone.Where(visit => !HasReason(visit)).Select(visit => visit.Shows(visit.Item.Date, "no reason recorded"))],
            age);
    }

    private static bool HasReason(Recorded<Visit> visit) => Silence.Recorded(visit.Item.NotAloneReason) == true;
}
