using CaseAudit.Model;
using CaseAudit.Rules.Facts;

namespace CaseAudit.Rules.CaseRecord.Derived;

/// <summary>A review that the status calls for: from when its time runs, by when it was due, and whether it was held.</summary>
/// <param name="From">The day on which its time starts: the initial conference or the start of the status, then each review held.</param>
/// <param name="After">The meeting held on that day; null where its time starts with the status.</param>
/// <param name="Standard">The interval in force on that day.</param>
/// <param name="Computed">The last day that the interval leaves.</param>
/// <param name="Held">The review; null for the next one, which is still to come or missed.</param>
/// <param name="Booked">For the next one, the review meeting already set for a later day than the as-of date.</param>
public sealed record ExpectedReview(DateOnly From, Recorded<Meeting>? After, Standard Standard, DateOnly Computed, Recorded<Meeting>? Held, BookedMeeting? Booked)
{
    /// <summary>The due day as the record gives it, where it gives one that makes sense.</summary>
    public DateOnly? Noted => (Held is null ? Booked?.Item.Due : Held.Item.Due) is DateOnly due && due > From ? due : null;

    /// <summary>The last day in time: the computed one, or an earlier one on the record; a later one on the record moves nothing.</summary>
    public DateOnly Due => Noted < Computed ? Noted.Value : Computed;

    /// <summary>Whether the review was held after it was due.</summary>
    public bool IsLate => Held is not null && Held.Item.Date > Due;
}
