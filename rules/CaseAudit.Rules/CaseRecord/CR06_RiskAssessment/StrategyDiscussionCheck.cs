using CaseAudit.Model;
using CaseAudit.Rules.Facts;
using CaseAudit.Rules.Judging;
using CaseAudit.Rules.Wording;

namespace CaseAudit.Rules.CaseRecord.CR06_RiskAssessment;

/// <summary>The strategy discussion that leads to a section 47 enquiry: held before or with it, with the agencies that it cannot do without.</summary>
internal static class StrategyDiscussionCheck
{
    /// <summary>
    /// The discussions that led to an enquiry, in order of their days: those of the episode on or before its start and after the start of the
    /// enquiry before. The last of them is the one that initiated it.
    /// </summary>
    public static List<Recorded<StrategyDiscussion>> LeadingTo(
        Recorded<Section47Enquiry> enquiry, List<Recorded<Section47Enquiry>> enquiries, List<Recorded<StrategyDiscussion>> discussions, CaseUnderReview @case)
    {
        var started = enquiry.Item.Started;
        DateOnly? previous = null;
        foreach (var other in enquiries)
        {
            if (other.Item.Started < started && !(other.Item.Started <= previous)) previous = other.Item.Started;
        }

        return discussions
            .FindAll(discussion => discussion.Item.Date <= started && discussion.Item.Date >= @case.Opened && (previous is null || discussion.Item.Date > previous))
            .InOrder(discussion => discussion.Item.Date);
    }

    /// <summary>Held in time and, where it was, with the agencies required; one of several with all of them suffices.</summary>
    public static IEnumerable<Check> Of(Recorded<Section47Enquiry> enquiry, List<Recorded<StrategyDiscussion>> leading, bool attendeesCarried, Standards standards)
    {
        var started = enquiry.Item.Started;
        if (leading.Count == 0)
        {
            yield return new Check(false, () => $"No strategy discussion is recorded on or before the start of the section 47 enquiry of {Say.Date(started)}.",
                () => enquiry.Shows("started", started, "no strategy discussion on or before this day"));
            yield break;
        }

        var fullest = leading is [var only] ? only : leading.MinBy(discussion => Missing(discussion, standards).Count)!;
        var missing = Missing(fullest, standards);
        yield return new Check(true, () => $"A strategy discussion was held on or before the start of the section 47 enquiry of {Say.Date(started)}.",
            () => leading[^1].Shows("date", leading[^1].Item.Date, "strategy discussion held"));

        if (fullest.Item.Attendees is null)
        {
            yield return new Check(attendeesCarried ? false : null, () => $"No evidence on the record of who took part in the strategy discussion of {Say.Date(fullest.Item.Date)}.",
                () => fullest.Shows(fullest.Item.Date, "no attendees recorded"));
            yield break;
        }

        yield return new Check(missing.Count == 0,
            () => missing.Count == 0
                ? $"The agencies required took part in the strategy discussion of {Say.Date(fullest.Item.Date)}."
                : $"{Say.Capital(Say.List(missing.Select(agency => Say.Words(agency))))} {(missing.Count == 1 ? "is" : "are")} not recorded as taking part in the strategy discussion of {Say.Date(fullest.Item.Date)}.",
            () => fullest.Shows("attendees", fullest.Item.Date, Say.List(fullest.Item.Attendees.Select(agency => Say.Words(agency)))));
    }

    private static List<string> Missing(Recorded<StrategyDiscussion> discussion, Standards standards) =>
        [.. standards.Words(WordLists.JointRequired).Where(agency => discussion.Item.Attendees?.Contains(agency, StringComparer.OrdinalIgnoreCase) != true)];
}
