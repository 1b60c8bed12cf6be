using CaseAudit.Model;
using CaseAudit.Rules.Facts;
using CaseAudit.Rules.Judging;
using CaseAudit.Rules.Wording;

namespace CaseAudit.Rules.CaseRecord.CR06_RiskAssessment;

/// <summary>CR06.5: did each section 47 enquiry follow a strategy discussion with the agencies required, and lead to its conference in time?</summary>
[Name(Code)]
public sealed class CR06_5_StrategyDiscussionToConference : Rule
{
    internal const string Code = "CR06.5";

    /// <inheritdoc/>
    public override void Define()
    {
        CaseUnderReview @case = null!;
        Standards standards = null!;
        IEnumerable<Recorded<Section47Enquiry>> enquiries = null!;
        IEnumerable<Recorded<StrategyDiscussion>> discussions = null!;
        IEnumerable<Recorded<Meeting>> conferences = null!;

        When()
            .Match(() => @case)
            .Match(() => standards)
            .Query(() => enquiries, q => q.Match<Recorded<Section47Enquiry>>().Collect())
            .Query(() => discussions, q => q.Match<Recorded<StrategyDiscussion>>().Collect())
            .Query(() => conferences, q => q.Match<Recorded<Meeting>>(m => m.Item.Type == MeetingType.InitialConference).Collect());

        Then()
            .Yield(_ => Decide(@case, standards, enquiries.AsList(), discussions.AsList(), conferences.AsList()));
    }

    private static Finding Decide(
        CaseUnderReview @case, Standards standards, List<Recorded<Section47Enquiry>> enquiries, List<Recorded<StrategyDiscussion>> discussions, List<Recorded<Meeting>> conferences)
    {
        if (@case.Has(RecordCollection.Section47Enquiries) == Presence.Absent) return @case.Silent(Code, RecordCollection.Section47Enquiries);
        if (!enquiries.Exists(enquiry => @case.InEpisodeLookback(enquiry.Item.Started))) return @case.NoneRecorded(Code, "section 47 enquiries of the episode in the period");
        if (@case.FirstAbsent(RecordCollection.StrategyDiscussions, RecordCollection.Meetings) is RecordCollection absent) return @case.Silent(Code, absent);

        var checks = new List<Check>();
        var timed = new List<ConferenceCheck>();
        var attendeesCarried = discussions.Exists(discussion => discussion.Item.Attendees is not null);
        foreach (var enquiry in enquiries)
        {
            if (!@case.InEpisodeLookback(enquiry.Item.Started)) continue;

            var leading = StrategyDiscussionCheck.LeadingTo(enquiry, enquiries, discussions, @case);
            checks.AddRange(StrategyDiscussionCheck.Of(enquiry, leading, attendeesCarried, standards));

            var held = Held(enquiry, enquiries, conferences);
            var calledFor = ConferenceCheck.IsCalledFor(enquiry, held);
            if (calledFor is null) checks.Add(NoOutcome(enquiry));
            if (calledFor == true && ConferenceCheck.Of(enquiry, leading.LastOrDefault(), discussions, held, @case, standards) is { } conference) timed.Add(conference);
        }

        checks.AddRange(timed.SelectMany(conference => conference.Checks()));
        var grade = Conditions.Combine(checks, check => check.Holds);
        var telling = grade == Grade.Met ? checks : checks.FindAll(check => check.Holds != true);
        return new Finding(Code, @case.CaseId, grade, () => string.Join(' ', telling.Select(check => check.Says())), () => [.. telling.Select(check => check.Evidence()).Distinct()])
        {
            Standards = Applied.To(timed, conference => conference.Standard),
            Observations = timed.Count == 0 ? [] : [new Observation("conferences.initial.judged", timed.Count), new Observation("conferences.initial.inTime", timed.Count(conference => conference.InTime))],
        };
    }

    // The first conference after the start; where the outcome does not say that one was called for, only up to the next enquiry.
    private static Recorded<Meeting>? Held(Recorded<Section47Enquiry> enquiry, List<Recorded<Section47Enquiry>> enquiries, List<Recorded<Meeting>> conferences)
    {
        var held = conferences.Where(conference => conference.Item.Date >= enquiry.Item.Started).MinBy(conference => conference.Item.Date);
        var overtaken = string.IsNullOrWhiteSpace(enquiry.Item.Outcome)
            && enquiries.Exists(other => other.Item.Started > enquiry.Item.Started && other.Item.Started <= held?.Item.Date);
        return overtaken ? null : held;
    }

    private static Check NoOutcome(Recorded<Section47Enquiry> enquiry) =>
        new(null, () => $"No evidence on the record of what the section 47 enquiry of {Say.Date(enquiry.Item.Started)} led to.", () => enquiry.Shows(enquiry.Item.Completed, "no outcome recorded"));
}
