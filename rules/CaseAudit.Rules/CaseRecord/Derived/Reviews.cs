using CaseAudit.Model;
using CaseAudit.Rules.Facts;
using CaseAudit.Rules.Judging;

namespace CaseAudit.Rules.CaseRecord.Derived;

/// <summary>When reviews are due.</summary>
internal static class Reviews
{
    /// <summary>The reviews that the status calls for: each one held since its time began to run, then the next. Several on one day are one.</summary>
    public static IEnumerable<ExpectedReview> Expected(
        CaseUnderReview @case, Standards standards, IEnumerable<Recorded<Meeting>> meetings, IEnumerable<Recorded<StatusPeriod>> history, IEnumerable<BookedMeeting> booked)
    {
        var all = meetings.InOrder(meeting => meeting.Item.Date);
        var (from, after) = Anchor(@case, all, history);
        var number = 1;
        foreach (var held in all)
        {
            // After the start or the review before it; several on one day are one.
            if (held.Item.Type != @case.ReviewMeeting || held.Item.Date <= from) continue;

            if (standards.At(Key(@case.Status, number), from) is Standard standard)
                yield return new ExpectedReview(from, after, standard, standards.Due(standard, from), held, null);
            (from, after) = (held.Item.Date, held);
            number++;
        }

        if (standards.At(Key(@case.Status, number), from) is Standard next)
            yield return new ExpectedReview(from, after, next, standards.Due(next, from), null, booked.MinBy(meeting => meeting.Item.Date));
    }

    /// <summary>First day of the status as reviews count it: the start of being looked after, else the start of the unbroken status.</summary>
    public static DateOnly Start(CaseUnderReview @case, IEnumerable<Recorded<StatusPeriod>> history) => @case.LookedAfterSince ?? StatusPeriods.Since(@case, history);

    // The conference that led to this plan: the last on or before its start, else the first after it; never one of an earlier plan or episode.
    private static (DateOnly From, Recorded<Meeting>? After) Anchor(CaseUnderReview @case, List<Recorded<Meeting>> meetings, IEnumerable<Recorded<StatusPeriod>> history)
    {
        var start = Start(@case, history);
        if (@case.Status != CaseStatus.ChildProtection) return (start, null);

        var earlierPlanEnded = StatusPeriods.LastBefore(@case, history, start)?.Item.To;
        var conferences = meetings.FindAll(meeting => meeting.Item.Type == MeetingType.InitialConference
            && meeting.Item.Date >= @case.Opened && !(meeting.Item.Date <= earlierPlanEnded));
        var conference = conferences.FindLast(meeting => meeting.Item.Date <= start) ?? conferences.FirstOrDefault();
        return (conference?.Item.Date ?? start, conference);
    }

    private static string Key(CaseStatus status, int number) => (status, number) switch
    {
        (CaseStatus.ChildProtection, 1) => StandardKeys.ReviewChildProtectionFirst,
        (CaseStatus.ChildProtection, _) => StandardKeys.ReviewChildProtectionLater,
        (CaseStatus.ChildLookedAfter, 1) => StandardKeys.ReviewLookedAfterFirst,
        (CaseStatus.ChildLookedAfter, 2) => StandardKeys.ReviewLookedAfterSecond,
        (CaseStatus.ChildLookedAfter, _) => StandardKeys.ReviewLookedAfterLater,
        (CaseStatus.CareLeaver, _) => StandardKeys.ReviewPathway,
        _ => StandardKeys.ReviewChildInNeed,
    };
}
