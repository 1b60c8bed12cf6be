using System.Globalization;
using CaseAudit.Model;
using CaseAudit.Rules.Wording;

namespace CaseAudit.Cli;

/// <summary>When each step of a review is due, worked back from the week on site; in words alone while that week is not known.</summary>
/// <param name="onSite">Any day of the week on site.</param>
/// <param name="calendar">The working days.</param>
internal sealed class Timetable(DateOnly? onSite, WorkingDayCalendar calendar)
{
    private DateOnly? Monday => onSite?.AddDays(-(((int)onSite.Value.DayOfWeek + 6) % 7));

    /// <summary>The week on site: <c>Monday 16 to Friday 20 September 2024</c>.</summary>
    public string Week => Monday is DateOnly monday ? $"{Words(monday)} to {Words(monday.AddDays(4))}" : "the week on site";

    /// <summary>So many weeks before the Monday of that week, or on the working day before where that is none.</summary>
    public string Before(int weeks) => Due(-7 * weeks, $"{Say.Count(weeks, "week")} before the week on site");

    /// <summary>So many weeks after the Friday of that week, or on the working day before where that is none.</summary>
    public string After(int weeks) => Due(4 + (7 * weeks), $"{Say.Count(weeks, "week")} after the week on site");

    private string Due(int days, string unknown)
    {
        if (Monday is not DateOnly monday) return unknown;

        var day = monday.AddDays(days);
        return Words(calendar.IsWorkingDay(day) ? day : calendar.Add(day, -1));
    }

    private static string Words(DateOnly day) => day.ToString("dddd d MMMM yyyy", CultureInfo.InvariantCulture);
}
