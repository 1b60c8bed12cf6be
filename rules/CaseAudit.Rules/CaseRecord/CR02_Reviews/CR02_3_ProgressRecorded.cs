using CaseAudit.Model;
using CaseAudit.Rules.CaseRecord.Derived;
using CaseAudit.Rules.Facts;
using CaseAudit.Rules.Judging;
using CaseAudit.Rules.Wording;

namespace CaseAudit.Rules.CaseRecord.CR02_Reviews;

/// <summary>CR02.3: did each review of the lookback record progress on every objective that was open?</summary>
[Name(Code)]
public sealed class CR02_3_ProgressRecorded : Rule
{
    internal const string Code = "CR02.3";

    /// <inheritdoc/>
    public override void Define()
    {
        CaseUnderReview @case = null!;
        IEnumerable<Recorded<Plan>> plans = null!;
        IEnumerable<Recorded<Meeting>> reviews = null!;
        IEnumerable<Recorded<Meeting>> withProgress = null!;

        When()
            .Match(() => @case)
            .Query(() => plans, q => q.Match<Recorded<Plan>>(p => p.Item.Type == @case.RequiredPlan).Collect())
            .Query(() => reviews, q => q.Match<Recorded<Meeting>>(m => m.Item.Type == @case.ReviewMeeting, m => @case.InLookback(m.Item.Date)).Collect())
            .Query(() => withProgress, q => q.Match<Recorded<Meeting>>(m => m.Item.ObjectiveProgress != null).Collect());

        Then()
            .Yield(_ => Decide(@case, plans.AsList(), reviews.AsList(), withProgress.Any()));
    }

    private static Finding Decide(CaseUnderReview @case, List<Recorded<Plan>> plans, List<Recorded<Meeting>> reviews, bool anyMeetingRecordsProgress)
    {
        if (ReviewsAsked.Without(@case, Code) is Finding without) return without;
        if (@case.Has(RecordCollection.Plans) == Presence.Absent) return @case.Silent(Code, RecordCollection.Plans);
        if (reviews.Count == 0) return @case.NoneRecorded(Code, "reviews in the period");

        var readings = new List<Reading>();
        foreach (var review in reviews) Read(review, PlanBefore(plans, review.Item.Date), anyMeetingRecordsProgress, readings);

        List<Reading> Lacking() => readings.FindAll(reading => reading.Recorded != true);
        var grade = Conditions.Combine(readings, reading => reading.Recorded);
        return grade switch
        {
            Grade.NotApplicable => @case.NotApplicable(Code, () => $"No {PlanContent.Name(@case)} with open objectives was there to review."),
            Grade.NotEvidenced => @case.NotEvidenced(Code, () => "No evidence on the record of progress on the objectives at the reviews.", () => [.. Lacking().Select(Evidence).Distinct()]),
            Grade.Met => @case.Finding(Code, grade, () => $"{Say.Capital(Say.All(reviews.Count, "review"))} in the period recorded progress on every open objective.", () => readings.ConvertAll(Evidence)),
            _ => @case.Finding(Code, grade, () => Message(readings, Lacking()), () => Lacking().ConvertAll(Evidence)),
        };
    }

    // A plan made on the day of the review is its outcome; what it reviewed is the plan before.
    private static Recorded<Plan>? PlanBefore(List<Recorded<Plan>> plans, DateOnly day)
    {
        Recorded<Plan>? before = null;
        foreach (var plan in plans)
        {
            if (plan.Item.Created < day && !(plan.Item.Ended < day) && !(plan.Item.Created <= before?.Item.Created)) before = plan;
        }

        return before;
    }

    private static void Read(Recorded<Meeting> review, Recorded<Plan>? plan, bool carried, List<Reading> into)
    {
        if (plan is null) return;
        if (plan.Item.Objectives is null) into.Add(new Reading(review.Item.Date, null, null, plan));

        foreach (var objective in plan.Parts<Objective>())
        {
            if (!(objective.Item.AchievedOn < review.Item.Date)) into.Add(Read(review, string.IsNullOrWhiteSpace(objective.Item.Id) ? null : objective.Item.Id, carried));
        }
    }

    private static Reading Read(Recorded<Meeting> review, string? objective, bool carried)
    {
        var day = review.Item.Date;
        // Progress on an objective without a reference cannot be found, whatever is recorded.
        if (objective is null) return new Reading(day, null, null, review);
        if (review.Item.ObjectiveProgress is null) return new Reading(day, objective, carried ? false : null, review);

        foreach (var noted in review.Parts<ObjectiveProgress>())
        {
            if (noted.Item.ObjectiveId == objective && noted.Item.Progress is not null) return new Reading(day, objective, true, noted);
        }

        return new Reading(day, objective, false, review);
    }

    private static Evidence Evidence(Reading reading) => reading switch
    {
        { In: Recorded<Plan> plan } => plan.Shows(plan.Item.Created, "no objectives in the extract"),
        { In: Recorded<ObjectiveProgress> noted } => noted.Shows("progress", reading.Review, $"{reading.Objective}: {Say.Words(noted.Item.Progress!.Value)}"),
        { Objective: null } => reading.In.Shows(reading.Review, "no progress on an objective without a reference in the extract"),
        { In: Recorded<Meeting> { Item.ObjectiveProgress: null } review } => review.Shows(reading.Review, $"no progress on {reading.Objective} in the extract"),
        _ => reading.In.Shows("objectiveProgress", reading.Review, $"no progress recorded on {reading.Objective}"),
    };

    private static string Message(List<Reading> readings, List<Reading> lacking)
    {
        var days = lacking.GroupBy(reading => reading.Review)
            .Select(review => $"on {Say.Date(review.Key)} ({Say.List(review.Select(reading => reading.Objective ?? "an objective without a reference").Distinct())})");
        var (some, all) = (lacking.Select(reading => reading.Review).Distinct().Count(), readings.Select(reading => reading.Review).Distinct().Count());
        return $"{Say.Capital(Say.Part(some, all, "review"))} in the period did not record progress on every open objective: {Say.List(days)}.";
    }

    private readonly record struct Reading(DateOnly Review, string? Objective, bool? Recorded, Recorded In);
}
