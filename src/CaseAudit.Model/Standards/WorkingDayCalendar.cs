using System.Globalization;

namespace CaseAudit.Model;

/// <summary>
/// Working days: Monday to Friday without the bank holidays given, which are those of whole years, from the year of the first holiday to that
/// of the last. In other years every Monday to Friday counts, so that an old date is out by a few days at most rather than a fault.
/// </summary>
public sealed class WorkingDayCalendar
{
    private readonly Holiday?[] _holidayOn;
    private readonly int[] _workedUpTo;
    private readonly int[] _workingDays;

    /// <summary>Builds the calendar of the given holidays.</summary>
    /// <exception cref="ArgumentException">There are no holidays, so that no year is covered, or two on one day.</exception>
    public WorkingDayCalendar(IEnumerable<Holiday> holidays)
    {
        var sorted = holidays.ToArray();
        if (sorted.Length == 0)
            throw new ArgumentException("A calendar without holidays covers no year.", nameof(holidays));

        Array.Sort(sorted, (one, other) => one.Day.CompareTo(other.Day));
        Holidays = sorted;
        First = new(sorted[0].Day.Year, 1, 1);
        Last = new(sorted[^1].Day.Year, 12, 31);
        _holidayOn = new Holiday?[Last.DayNumber - First.DayNumber + 1];
        foreach (var holiday in sorted)
        {
            if (_holidayOn[Index(holiday.Day)] is not null)
                throw new ArgumentException($"There are two holidays on {Text(holiday.Day)}.", nameof(holidays));
            _holidayOn[Index(holiday.Day)] = holiday;
        }

        (_workedUpTo, _workingDays) = Count(_holidayOn, (int)First.DayOfWeek);
    }

    /// <summary>The first day whose bank holidays are known, a 1 January.</summary>
    public DateOnly First { get; }

    /// <summary>The last day whose bank holidays are known, a 31 December.</summary>
    public DateOnly Last { get; }

    /// <summary>The holidays, by day.</summary>
    public IReadOnlyList<Holiday> Holidays { get; }

    /// <summary>The name of the bank holiday on that day; null on any other day.</summary>
    public string? HolidayOn(DateOnly day) => day >= First && day <= Last ? _holidayOn[Index(day)]?.Name : null;

    /// <summary>Whether the day is a Monday to Friday and no bank holiday.</summary>
    public bool IsWorkingDay(DateOnly day) => UpTo(day) != Before(day);

    /// <summary>
    /// The nth working day after <paramref name="from"/>, which itself is not counted and need not be a working day: ten working days after
    /// Monday 4 March 2024 is Monday 18 March. A negative number gives the nth working day before; nought gives the day itself.
    /// </summary>
    public DateOnly Add(DateOnly from, int workingDays)
    {
        if (workingDays == 0) return from;

        var wanted = workingDays > 0 ? UpTo(from) + workingDays : Before(from) + workingDays + 1;
        if (wanted <= 0) return Weekday(Weekdays(First.DayNumber - 1) + wanted);
        return wanted <= _workingDays.Length
            ? First.AddDays(_workingDays[wanted - 1])
            : Weekday(Weekdays(Last.DayNumber) + wanted - _workingDays.Length);
    }

    /// <summary>The working days after <paramref name="from"/> up to and including <paramref name="to"/>; 0 where it is not later.</summary>
    public int Between(DateOnly from, DateOnly to) => Math.Max(0, UpTo(to) - UpTo(from));

    /// <summary>The working days after <paramref name="from"/> and before <paramref name="to"/>; 0 where it is not later.</summary>
    public int StrictlyBetween(DateOnly from, DateOnly to) => Math.Max(0, Before(to) - UpTo(from));

    private static (int[] WorkedUpTo, int[] WorkingDays) Count(Holiday?[] holidayOn, int dayOfWeek)
    {
        var workedUpTo = new int[holidayOn.Length];
        var workingDays = new int[holidayOn.Length];
        var worked = 0;
        for (var index = 0; index < holidayOn.Length; index++)
        {
            if (dayOfWeek is > (int)DayOfWeek.Sunday and < (int)DayOfWeek.Saturday && holidayOn[index] is null)
                workingDays[worked++] = index;
            workedUpTo[index] = worked;
            dayOfWeek = (dayOfWeek + 1) % 7;
        }

        return (workedUpTo, workingDays[..worked]);
    }

    // Working days from the first day covered up to and including a day; negative before it.
    private int UpTo(DateOnly day)
    {
        if (day < First) return Weekdays(day.DayNumber) - Weekdays(First.DayNumber - 1);
        return day <= Last ? _workedUpTo[Index(day)] : _workingDays.Length + Weekdays(day.DayNumber) - Weekdays(Last.DayNumber);
    }

    private int Before(DateOnly day) => day == DateOnly.MinValue ? UpTo(day) - 1 : UpTo(day.AddDays(-1));

    private int Index(DateOnly day) => day.DayNumber - First.DayNumber;

    // Mondays to Fridays up to and including a day; day number 0 is a Monday.
    private static int Weekdays(int dayNumber) => ((dayNumber + 1) / 7 * 5) + Math.Min((dayNumber + 1) % 7, 5);

    private static DateOnly Weekday(int count) =>
        DateOnly.FromDayNumber(Math.Clamp(((count - 1) / 5 * 7) + ((count - 1) % 5), DateOnly.MinValue.DayNumber, DateOnly.MaxValue.DayNumber));

    private static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
