using CaseAudit.Model;
using CaseAudit.Rules.CaseRecord.Derived;
using CaseAudit.Rules.Facts;
using CaseAudit.Rules.Judging;
using CaseAudit.Rules.Wording;

namespace CaseAudit.Rules.CaseRecord.CR03_ChildSeenAlone;

/// <summary>CR03.5: are the child's wishes and feelings recorded recently – below the age at which they can be asked for, an observation?</summary>
[Name(Code)]
public sealed class CR03_5_ViewsRecorded : Rule
{
    internal const string Code = "CR03.5";

    /// <inheritdoc/>
    public override void Define()
    {
        CaseUnderReview @case = null!;
        Standards standards = null!;
        IEnumerable<Recorded<Visit>> visits = null!;
        IEnumerable<Recorded<DirectWork>> directWork = null!;
        IEnumerable<Recorded<Assessment>> assessments = null!;
        IEnumerable<Recorded<Plan>> plans = null!;
        IEnumerable<Recorded<Meeting>> meetings = null!;
        IEnumerable<Recorded<Placement>> placements = null!;

        When()
            .Match(() => @case)
            .Match(() => standards)
            .Query(() => visits, q => q.Match<Recorded<Visit>>(v => v.Item.ChildViews != null).Collect())
            .Query(() => directWork, q => q.Match<Recorded<DirectWork>>().Collect())
            .Query(() => assessments, q => q.Match<Recorded<Assessment>>(a => a.Item.ChildViews != null).Collect())
            .Query(() => plans, q => q.Match<Recorded<Plan>>(p => p.Item.ChildViews != null).Collect())
            .Query(() => meetings, q => q.Match<Recorded<Meeting>>(m => m.Item.ChildParticipation != null).Collect())
            .Query(() => placements, q => q.Match<Recorded<Placement>>().Collect());

        Then()
            .Yield(_ => Decide(
                @case, standards, RecordedViews.Latest(@case.End, visits.AsList(), directWork.AsList(), assessments.AsList(), plans.AsList(), meetings.AsList()), meetings, placements));
    }

    private static Finding Decide(
        CaseUnderReview @case, Standards standards, RecordedView? latest, IEnumerable<Recorded<Meeting>> meetings, IEnumerable<Recorded<Placement>> placements)
    {
        if (@case.IsUnborn) return @case.NotApplicable(Code, () => SeenAlone.Unborn);

        var (kind, were) = Kind(@case, standards);
        if (@case.Has(RecordCollection.Visits) == Presence.Absent && @case.Has(RecordCollection.DirectWork) == Presence.Absent && @case.Has(RecordCollection.Assessments) == Presence.Absent
            && @case.Has(RecordCollection.Plans) == Presence.Absent && @case.Has(RecordCollection.Meetings) == Presence.Absent)
            return @case.NotEvidenced(Code, () => $"No evidence on the record of {kind}.");

        var recency = VisitingRecency.From(@case, standards, placements, StandardKeys.ViewsRecency, latest?.Date ?? @case.Opened);
        if (latest is not null && recency.Until >= @case.End)
            return @case.Finding(Code, Grade.Met, () => $"{Say.Capital(kind)} {were} last recorded on {Say.Date(latest.Value.Date)}.", () => [latest.Value.Evidence], recency.Standards);

        // In a new episode nothing is due until the time has passed once.
        if ((latest is null || latest.Value.Date < @case.Opened) && VisitingRecency.From(@case, standards, placements, StandardKeys.ViewsRecency, @case.Opened).Until >= @case.End)
            return @case.NotApplicable(Code, () => "Nothing is due yet: the case has not been open for long enough.");

        if (latest is not null)
            return @case.Finding(Code, Grade.NotMet, () => $"{Say.Capital(kind)} {were} last recorded on {Say.Date(latest.Value.Date)}, longer ago than {Say.List(recency.Standards.Select(Say.Standard))}.", () => [latest.Value.Evidence], recency.Standards);

        // Evidenced as none: the child took no part in meetings, or there were neither visits nor direct work in which to be heard.
        List<Evidence> none = [.. meetings.Select(RecordedViews.Participation)];
        if (@case.Has(RecordCollection.Visits) == Presence.Empty && @case.Has(RecordCollection.DirectWork) == Presence.Empty)
            none.AddRange([@case.Shows("visits", null, "none recorded"), @case.Shows("directWork", null, "none recorded")]);
        return none.Count == 0
            ? @case.NotEvidenced(Code, () => $"No evidence on the record of {kind}.")
            : @case.Finding(Code, Grade.NotMet, () => $"No evidence on the record of {kind}.", () => none, recency.Standards);
    }

    private static (string Kind, string Were) Kind(CaseUnderReview @case, Standards standards) =>
        @case.AgeOn(@case.End) < standards.Required(StandardKeys.ViewsFromAge, @case.End).Value
            ? ("an observation of the child", "was")
            : ("the child’s wishes and feelings", "were");
}
