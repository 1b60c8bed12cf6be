using CaseAudit.Model;

namespace CaseAudit.Rules.Facts;

/// <summary>The days from which a status counts.</summary>
internal static class StatusDates
{
    /// <summary>
    /// G11: the open period of the status history with the case's status (the latest, should there be several), else the day opened. Closing
    /// a case ends its periods: on a closed case one that ran to the day of closure is the open one.
    /// </summary>
    public static DateOnly Start(CaseStatus status, DateOnly opened, DateOnly? closed, IEnumerable<StatusPeriod> history)
    {
        DateOnly? start = null;
        foreach (var period in history)
        {
            if (period.Status == status && IsOpen(period.To, closed) && (start is null || period.From > start)) start = period.From;
        }

        return start ?? opened;
    }

    public static DateOnly LookbackStart(Standards standards, DateOnly asOf) =>
        standards.Before(standards.Required(StandardKeys.PeriodLookback, asOf), asOf);

    /// <summary>
    /// The earliest <c>from</c> of the current unbroken looked-after period, read from the status history and, where that
    /// carries none, from the legal statuses; else the day opened. Periods that meet or overlap are unbroken.
    /// </summary>
    public static DateOnly? LookedAfterSince(CaseStatus status, DateOnly opened, DateOnly? closed, IEnumerable<StatusPeriod> history, IEnumerable<LegalStatus> legalStatuses)
    {
        if (status != CaseStatus.ChildLookedAfter) return null;

        var periods = history.Where(period => period.Status == CaseStatus.ChildLookedAfter).Select(period => (period.From, period.To)).ToList();
        if (periods.Count == 0) periods = legalStatuses.Select(legal => (legal.From, legal.To)).ToList();
        var open = periods.FindAll(period => IsOpen(period.To, closed));
        if (open.Count == 0) return opened;

        var start = open.Min(period => period.From);
        foreach (var period in periods.Where(period => period.To is not null).OrderByDescending(period => period.To))
        {
            // The day after an end is the next period's first day: still unbroken.
            if (period.To!.Value.DayNumber >= start.DayNumber - 1 && period.From < start) start = period.From;
        }

        return start;
    }

    private static bool IsOpen(DateOnly? to, DateOnly? closed) => to is null || to >= closed;
}
