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

    /// <summary>The day of the key point that an item of the record is; null for most items, which are none.</summary>
    [InWords("it is a point at which a manager decides", "it is no point at which a manager decides")]
    public static DateOnly? Day(Recorded record) => record switch
    {
        Recorded<Referral> referral => referral.Item.Date,
        Recorded<Assessment> assessment when Assessments.IsStatutory(assessment.Item.Type) => assessment.Item.Completed,
        Recorded<StrategyDiscussion> discussion => discussion.Item.Date,
        Recorded<Section47Enquiry> enquiry => enquiry.Item.Started,
        Recorded<Plan> plan => plan.Item.Created,
        Recorded<Transfer> transfer => transfer.Item.Date,
        _ => null,
    };

    /// <summary>Whether such an item lies in the current episode and the lookback.</summary>
    [InWords("it lies in the current episode and the lookback", "it lies before the current episode or the lookback, or after the end")]
    public static bool IsOfEpisode(Recorded record, CaseUnderReview @case) => Day(record) is DateOnly day && @case.InEpisodeLookback(day);

    /// <summary>The key point that such an item is.</summary>
    public static KeyPoint Of(Recorded record, Standards standards)
    {
        var (trigger, words) = record switch
        {
            Recorded<Referral> => (DecisionTrigger.Referral, "referral"),
            Recorded<Assessment> => (DecisionTrigger.Assessment, "assessment completed"),
            Recorded<StrategyDiscussion> => (DecisionTrigger.StrategyDiscussion, "strategy discussion"),
            Recorded<Section47Enquiry> => (DecisionTrigger.Section47, "section 47 enquiry begun"),
            Recorded<Plan> => (DecisionTrigger.Plan, "plan made"),
            _ => (DecisionTrigger.Transfer, "transfer"),
        };
        var day = Day(record)!.Value;
        return new(trigger, day, record.Shows(day, words), record is Recorded<Assessment> { Item: var assessment } ? AuthorisedByManager(assessment, standards) : null);
    }

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
}
