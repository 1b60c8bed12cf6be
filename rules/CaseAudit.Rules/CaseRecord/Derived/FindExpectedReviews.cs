using CaseAudit.Model;
using CaseAudit.Rules.Facts;

namespace CaseAudit.Rules.CaseRecord.Derived;

/// <summary>Finds the reviews that the status calls for, one a review held and one for the next.</summary>
[Name("Expected reviews")]
[Description("The reviews that the status calls for: those that were held, and the next.")]
public sealed class FindExpectedReviews : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        CaseUnderReview @case = null!;
        Standards standards = null!;
        IEnumerable<Recorded<StatusPeriod>> history = null!;
        IEnumerable<BookedMeeting> booked = null!;
        IEnumerable<Recorded<Meeting>> meetings = null!;
        ExpectedReview review = null!;

        When()
            .Match(() => @case, c => c.ReviewMeeting != null, c => c.Has(RecordCollection.Meetings) != Presence.Absent)
            .Match(() => standards)
            .Query(() => history, q => q.Match<Recorded<StatusPeriod>>().Collect())
            .Query(() => booked, q => q.Match<BookedMeeting>(m => m.Item.Type == @case.ReviewMeeting).Collect())
            .Query(() => meetings, q => q.Match<Recorded<Meeting>>(m => m.Item.Date <= @case.End).Collect())
            .Query(() => review, q => q.From(() => Reviews.Expected(@case, standards, meetings, history, booked)).SelectMany(found => found));

        Then()
            .Yield(_ => review);
    }
}
