using CaseAudit.Model;
using CaseAudit.Rules.Facts;
using CaseAudit.Rules.Wording;

namespace CaseAudit.Rules.CaseRecord.CR06_RiskAssessment;

/// <summary>The initial conference that a section 47 enquiry leads to, and whether it was held in time.</summary>
/// <param name="Enquiry">The enquiry.</param>
/// <param name="From">The day on which the clock started.</param>
/// <param name="Standard">The standard in force on that day.</param>
/// <param name="Due">The last day in time.</param>
/// <param name="Held">The conference; null while none is recorded.</param>
internal sealed record ConferenceCheck(Recorded<Section47Enquiry> Enquiry, DateOnly From, Standard Standard, DateOnly Due, Recorded<Meeting>? Held)
{
    private static readonly IReadOnlySet<string> Denials = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { "no", "not", "without" };

    /// <summary>Whether it was held by the due day.</summary>
    public bool InTime => Held is not null && Held.Item.Date <= Due;

    /// <summary>Whether an enquiry led, or is to lead, to a conference; null where its outcome is not recorded and no conference followed.</summary>
    public static bool? IsCalledFor(Recorded<Section47Enquiry> enquiry, Recorded<Meeting>? held) =>
        string.IsNullOrWhiteSpace(enquiry.Item.Outcome)
            ? held is not null ? true : enquiry.Item.Completed is null ? false : null
            : enquiry.Item.Outcome.Contains("conference", StringComparison.OrdinalIgnoreCase) && !Phrases.Any(enquiry.Item.Outcome, Denials);

    /// <summary>
    /// The clock starts at the strategy discussion that <c>conference.anchor</c> names on the day of the initiating one: that one, or the last
    /// before the conference. Without a discussion it starts with the enquiry, the latest day it can have started on.
    /// </summary>
    /// <returns>Null where no standard is in force on the day the clock starts, or the conference is not due yet.</returns>
    public static ConferenceCheck? Of(
        Recorded<Section47Enquiry> enquiry, Recorded<StrategyDiscussion>? initiating, IEnumerable<Recorded<StrategyDiscussion>> discussions,
        Recorded<Meeting>? held, CaseUnderReview @case, Standards standards)
    {
        var from = initiating?.Item.Date ?? enquiry.Item.Started;
        if (initiating is not null && standards.Switch(StandardKeys.ConferenceAnchor, from) == SwitchChoices.LastStrategyDiscussion)
        {
            var until = held?.Item.Date ?? @case.End;
            from = discussions.Select(discussion => discussion.Item.Date).Where(day => day >= from && day <= until).Max();
        }

        if (standards.At(StandardKeys.ConferenceInitial, from) is not Standard standard) return null;

        var due = standards.Due(standard, from);
        return held is null && due >= @case.End ? null : new ConferenceCheck(enquiry, from, standard, due, held);
    }

    /// <summary>In time holds; late does not; late with a recorded reason holds in part, which is one condition met and one not.</summary>
    public IEnumerable<Check> Checks()
    {
        if (Held is null)
        {
            yield return new Check(false, () => $"No initial conference is recorded after the section 47 enquiry of {Say.Date(Enquiry.Item.Started)}; it was due by {Say.Date(Due)}.",
                () => Enquiry.Shows("started", Enquiry.Item.Started, $"initial conference due by {Say.Date(Due)}"));
            yield break;
        }

        var reason = !string.IsNullOrWhiteSpace(Held.Item.DelayReason);
        Evidence Shown() => Held.Shows("date", Held.Item.Date, $"due by {Say.Date(Due)}");
        if (InTime || reason) yield return new Check(true, () => $"The initial conference of {Say.Date(Held.Item.Date)} was held within {Say.Standard(Standard)} of {Say.Date(From)}.", Shown);
        if (!InTime) yield return new Check(false, () => $"The initial conference of {Say.Date(Held.Item.Date)} was due by {Say.Date(Due)} ({Say.Standard(Standard)} from {Say.Date(From)}); {(reason ? "a reason for the delay is recorded" : "no reason for the delay is recorded")}.", Shown);
    }
}
