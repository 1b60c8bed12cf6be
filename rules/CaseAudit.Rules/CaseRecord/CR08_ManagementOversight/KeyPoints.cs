using CaseAudit.Model;
using CaseAudit.Rules.CaseRecord.Derived;
using CaseAudit.Rules.Explaining;
using CaseAudit.Rules.Facts;
using CaseAudit.Rules.Judging;

namespace CaseAudit.Rules.CaseRecord.CR08_ManagementOversight;

/// <summary>What in a record is a key point, and which decisions belong to it.</summary>
internal static class KeyPoints
{
    /// <summary>
    /// The first collection of key points and decisions that the extract does not carry (G5). A status without a plan excludes plans; early help
    /// and care leavers exclude strategy discussions and section 47 enquiries.
    /// </summary>
    public static RecordCollection? FirstAbsent(CaseUnderReview @case)
    {
        var absent = @case.FirstAbsent(RecordCollection.ManagementDecisions, RecordCollection.Referrals, RecordCollection.Assessments, RecordCollection.Transfers);
        if (@case.RequiredPlan is not null) absent ??= @case.FirstAbsent(RecordCollection.Plans);
        if (@case.Status is not (CaseStatus.EarlyHelp or CaseStatus.CareLeaver))
            absent ??= @case.FirstAbsent(RecordCollection.StrategyDiscussions, RecordCollection.Section47Enquiries);
        return absent;
    }

    /// <summary>The key point that an item of the record is; none for most items.</summary>
    public static IEnumerable<KeyPoint> Of(Recorded record, Standards standards) => record switch
    {
        Recorded<Referral> referral => [At(record, DecisionTrigger.Referral, referral.Item.Date, "referral")],
        Recorded<Assessment> { Item.Completed: DateOnly completed } assessment when Assessments.IsStatutory(assessment.Item.Type) =>
            [At(record, DecisionTrigger.Assessment, completed, "assessment completed") with { Authorised = AuthorisedByManager(assessment.Item, standards) }],
        Recorded<StrategyDiscussion> discussion => [At(record, DecisionTrigger.StrategyDiscussion, discussion.Item.Date, "strategy discussion")],
        Recorded<Section47Enquiry> enquiry => [At(record, DecisionTrigger.Section47, enquiry.Item.Started, "section 47 enquiry begun")],
        Recorded<Plan> plan => [At(record, DecisionTrigger.Plan, plan.Item.Created, "plan made")],
        Recorded<Transfer> transfer => [At(record, DecisionTrigger.Transfer, transfer.Item.Date, "transfer")],
        _ => [],
    };

    /// <summary>The day on which the case was closed; null while open.</summary>
    [InWords("the day of closure", "no day of closure")]
    public static DateOnly? ClosedOn(CaseUnderReview @case) => @case.Closed ?? @case.Closure?.Date;

    /// <summary>The closure of a closed case.</summary>
    public static KeyPoint Closure(CaseUnderReview @case)
    {
        var at = Place.Root.Of(@case.Closure is null ? "closed" : "closure");
        return new(DecisionTrigger.Closure, ClosedOn(@case)!.Value, new Evidence(at, ClosedOn(@case), "closed"), null);
    }

    /// <summary>Whether a decision with this trigger is one on the key point. A decision on a strategy discussion and one on the enquiry it begins are the same.</summary>
    public static bool Serves(DecisionTrigger? decision, DecisionTrigger point) => decision == point || (IsEnquiry(point) && decision is { } trigger && IsEnquiry(trigger));

    /// <summary>Whether one missing decision at such a point is not forgiven: referrals, strategy discussions and section 47 enquiries (G2).</summary>
    public static bool IsUnforgiving(DecisionTrigger point) => point == DecisionTrigger.Referral || IsEnquiry(point);

    /// <summary>The key point in words, to follow "the".</summary>
    public static string Words(DecisionTrigger point) => point switch
    {
        DecisionTrigger.Assessment => "completed assessment",
        DecisionTrigger.StrategyDiscussion => "strategy discussion",
        DecisionTrigger.Section47 => "start of the section 47 enquiry",
        DecisionTrigger.Plan => "new plan",
        _ => Wording.Say.Words(point),
    };

    private static bool IsEnquiry(DecisionTrigger trigger) => trigger is DecisionTrigger.StrategyDiscussion or DecisionTrigger.Section47;

    private static DateOnly? AuthorisedByManager(Assessment assessment, Standards standards) =>
        Roles.IsManager(assessment.AuthorisedByRole, standards) ? assessment.AuthorisedOn : null;

    private static KeyPoint At(Recorded record, DecisionTrigger trigger, DateOnly date, string value) => new(trigger, date, record.Shows(date, value), null);
}
