using CaseAudit.Model;

namespace CaseAudit.Rules.Smart;

/// <summary>A length of time after a day; what lies beyond the first or last day there is, is that day.</summary>
internal static class Shift
{
    public static DateOnly Days(DateOnly from, int days) =>
        DateOnly.FromDayNumber((int)Math.Clamp(from.DayNumber + (long)days, DateOnly.MinValue.DayNumber, DateOnly.MaxValue.DayNumber));

    public static DateOnly Months(DateOnly from, int months)
    {
        var count = (from.Year * 12L) + from.Month - 1 + months;
        return count < 12 ? DateOnly.MinValue : count >= 10_000 * 12 ? DateOnly.MaxValue : from.AddMonths(months);
    }

    public static DateOnly WorkingDays(WorkingDayCalendar calendar, DateOnly from, int days) =>
        days > 100_000 ? Days(from, days) : calendar.Add(from, days);

    public static DateOnly EndOfMonth(DateOnly day) => new(day.Year, day.Month, DateTime.DaysInMonth(day.Year, day.Month));

    /// <summary>The last day of a month, the year moving on with the months: month 15 of 2015 is March 2016.</summary>
    public static DateOnly EndOfMonth(int year, int month) => EndOfMonth(Months(new(Math.Clamp(year, 1, 9999), 1, 1), month - 1));
}
