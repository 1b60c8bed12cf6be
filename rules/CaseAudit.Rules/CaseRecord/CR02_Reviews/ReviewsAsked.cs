using CaseAudit.Model;
using CaseAudit.Rules.Facts;
using CaseAudit.Rules.Judging;
using CaseAudit.Rules.Wording;

namespace CaseAudit.Rules.CaseRecord.CR02_Reviews;

/// <summary>Whether there is anything to ask about reviews.</summary>
internal static class ReviewsAsked
{
    /// <summary>The status has no reviews, or the extract carries no meetings; null where reviews can be judged.</summary>
    public static Finding? Without(CaseUnderReview @case, string code)
    {
        if (@case.ReviewMeeting is null) return NoReviews(@case, code);
        return @case.Has(RecordCollection.Meetings) == Presence.Absent ? @case.Silent(code, RecordCollection.Meetings) : null;
    }

    private static Finding NoReviews(CaseUnderReview @case, string code) =>
        @case.NotApplicable(code, () => $"There are no reviews for the status “{Say.Words(@case.Status)}”.");
}
