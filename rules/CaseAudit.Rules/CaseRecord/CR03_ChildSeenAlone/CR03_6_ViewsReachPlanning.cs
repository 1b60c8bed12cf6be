using CaseAudit.Model;
using CaseAudit.Rules.CaseRecord.Derived;
using CaseAudit.Rules.Facts;
using CaseAudit.Rules.Judging;

namespace CaseAudit.Rules.CaseRecord.CR03_ChildSeenAlone;

/// <summary>CR03.6: do the child's views reach planning – in the plan, or at the last review?</summary>
[Name(Code)]
public sealed class CR03_6_ViewsReachPlanning : Rule
{
    internal const string Code = "CR03.6";

    /// <inheritdoc/>
    public override void Define()
    {
        CaseUnderReview @case = null!;
        Standards standards = null!;
        IEnumerable<CurrentPlan> plan = null!;
        IEnumerable<Recorded<Plan>> plans = null!;
        IEnumerable<Recorded<Meeting>> reviews = null!;
        IEnumerable<Recorded<Meeting>> meetings = null!;
        IEnumerable<CurrentAssessment> assessment = null!;

        When()
            .Match(() => @case)
            .Match(() => standards)
            .Query(() => plan, q => q.Match<CurrentPlan>().Collect())
            .Query(() => plans, q => q.Match<Recorded<Plan>>().Collect())
            .Query(() => reviews, q => q.Match<Recorded<Meeting>>(m => m.Item.Type == @case.ReviewMeeting, m => m.Item.Date <= @case.End).Collect())
            .Query(() => meetings, q => q.Match<Recorded<Meeting>>().Collect())
            .Query(() => assessment, q => q.Match<CurrentAssessment>().Collect());

        Then()
            .Yield(_ => Decide(@case, standards, new Planning(plan.FirstOrDefault(), plans, reviews.MaxBy(m => m.Item.Date), meetings, assessment.FirstOrDefault())));
    }

    private static Finding Decide(CaseUnderReview @case, Standards standards, Planning on)
    {
        if (@case.IsUnborn) return @case.NotApplicable(Code, () => SeenAlone.Unborn);
        if (@case.RequiredPlan is null) return @case.NotApplicable(Code, () => "The status has no plan yet.");
        if (@case.Has(RecordCollection.Plans) == Presence.Absent && @case.Has(RecordCollection.Meetings) == Presence.Absent && @case.Has(RecordCollection.Assessments) == Presence.Absent)
            return @case.NotEvidenced(Code, () => "No evidence on the record of the child’s views in planning.");

        bool?[] planning = [.. PlanSays(@case, on), .. ReviewSays(@case, standards, on)];
        if (planning.Length == 0) return @case.NotApplicable(Code, () => "No current plan and no review is recorded in which the child’s views could have been heard.");

        if (planning.Contains(true))
            return @case.Finding(Code, Grade.Met, () => $"The child’s views are recorded {(IsInPlan(on) ? "in the plan" : "at the last review")}.", () => Found(on));

        if (on.Assessment is not null && Silence.Recorded(on.Assessment.Item.ChildViews) == true)
            return @case.Finding(Code, Grade.PartlyMet, () => "The child’s views are recorded in the assessment, but not in the plan or at the last review.", () => [on.Assessment.Shows("childViews", true, "recorded in the assessment"), .. Where(on)]);

        return Conditions.Combine(planning) == Grade.NotEvidenced
            ? @case.NotEvidenced(Code, () => "No evidence on the record of the child’s views in the plan or at the last review.", () => Where(on))
            : @case.Finding(Code, Grade.NotMet, () => "No evidence on the record that the child’s views reached the plan or the last review.", () => Where(on));
    }

    private static bool?[] PlanSays(CaseUnderReview @case, Planning on)
    {
        if (@case.Has(RecordCollection.Plans) == Presence.Absent) return [null];
        return on.Plan is null ? [] : [Silence.Read(on.Plan.Record, on.Plans, plan => Silence.Recorded(plan.ChildViews))];
    }

    private static bool?[] ReviewSays(CaseUnderReview @case, Standards standards, Planning on)
    {
        if (@case.Has(RecordCollection.Meetings) == Presence.Absent) return [null];
        if (on.Review is not Recorded<Meeting> review) return [];

        // Too young to be asked excuses only a child who is.
        var tooYoung = @case.AgeOn(review.Item.Date) < standards.Required(StandardKeys.ViewsFromAge, review.Item.Date).Value;
        if (review.Item.ChildParticipation == ChildParticipation.UnderAge && tooYoung) return [];
        return [Silence.Read(review, on.Meetings, meeting => meeting.ChildParticipation is null ? null : RecordedViews.Reached(meeting.ChildParticipation))];
    }

    private static bool IsInPlan(Planning on) => Silence.Recorded(on.Plan?.Record.Item.ChildViews) == true;

    private static IReadOnlyList<Evidence> Found(Planning on)
    {
        var evidence = new List<Evidence>();
        if (IsInPlan(on)) evidence.Add(on.Plan!.Record.Shows("childViews", on.Plan.Record.Item.Updated ?? on.Plan.Record.Item.Created, "recorded in the plan"));
        if (on.Review is Recorded<Meeting> review && RecordedViews.Reached(review.Item.ChildParticipation)) evidence.Add(RecordedViews.Participation(review));
        return evidence;
    }

    private static IReadOnlyList<Evidence> Where(Planning on)
    {
        var evidence = new List<Evidence>();
        if (on.Plan is not null) evidence.Add(on.Plan.Record.Shows(on.Plan.Record.Item.Updated ?? on.Plan.Record.Item.Created, "no views recorded in the plan"));
        if (on.Review is Recorded<Meeting> review) evidence.Add(review.Item.ChildParticipation is null ? review.Shows(review.Item.Date, "participation not recorded") : RecordedViews.Participation(review));
        return evidence;
    }

    private readonly record struct Planning(
        CurrentPlan? Plan, IEnumerable<Recorded<Plan>> Plans, Recorded<Meeting>? Review, IEnumerable<Recorded<Meeting>> Meetings, CurrentAssessment? Assessment);
}
