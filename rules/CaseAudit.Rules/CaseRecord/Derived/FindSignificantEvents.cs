using CaseAudit.Rules.Facts;

namespace CaseAudit.Rules.CaseRecord.Derived;

/// <summary>
/// Finds the significant events of the current episode: referrals, section 47 enquiries, initial and review conferences, the first day of every
/// status, legal status and placement, incidents and transfers.
/// </summary>
[Name("Significant events")]
[Description("The events of the current episode that a chronology is expected to hold: referrals, enquiries, conferences, changes of status, legal status and placement, incidents, transfers.")]
public sealed class FindSignificantEvents : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        CaseUnderReview @case = null!;
        SignificantEvent @event = null!;

        When()
            .Match(() => @case)
            .Query(() => @event, q => q
                .Match<Recorded>(record => SignificantEvents.IsOne(record))
                .Select(record => SignificantEvents.Of(record))
                .Where(found => found.Date >= @case.Opened, found => found.Date <= @case.End));

        Then()
            .Yield(_ => @event);
    }
}
