using CaseAudit.Model;
using CaseAudit.Rules.Facts;

namespace CaseAudit.Rules.CaseRecord.Derived;

/// <summary>How long the present status has lasted.</summary>
public static class StatusPeriods
{
    /// <summary>
    /// First day of the present status without a break: a change of category on a child protection plan writes a new period and is
    /// no new plan. Periods that meet or overlap are unbroken.
    /// </summary>
    public static DateOnly Since(CaseUnderReview @case, IEnumerable<Recorded<StatusPeriod>> history)
    {
        var start = @case.StatusStart;
        for (DateOnly? before = null; before != start;)
        {
            before = start;
            foreach (var period in history)
            {
                if (period.Item.Status == @case.Status && period.Item.To?.DayNumber >= start.DayNumber - 1 && period.Item.From < start) start = period.Item.From;
            }
        }

        return start;
    }

    /// <summary>The latest period with the present status that ended before a day; null where there was none.</summary>
    public static Recorded<StatusPeriod>? LastBefore(CaseUnderReview @case, IEnumerable<Recorded<StatusPeriod>> history, DateOnly day) =>
        history.Where(period => period.Item.Status == @case.Status && period.Item.To < day).MaxBy(period => period.Item.To);
}
