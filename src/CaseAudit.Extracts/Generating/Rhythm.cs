namespace CaseAudit.Extracts.Generating;

/// <summary>Days on which something happened that should happen at intervals.</summary>
internal static class Rhythm
{
    /// <summary>Days after the first and up to the last, in order, Mondays to Fridays.</summary>
    public static List<DateOnly> Days(Chance chance, DateOnly from, DateOnly to, int interval, Practice practice, Course course = Course.Steady)
    {
        var days = new List<DateOnly>();
        var last = from;
        while (true)
        {
            var late = (last.DayNumber - from.DayNumber) * 2 >= to.DayNumber - from.DayNumber;
            var inTime = chance.Percent(practice.Usually() + Bend(course, late));
            var gap = inTime ? chance.Between(interval * 3 / 5, interval) : interval + chance.Between(2, interval * (course == Course.Drifting && late ? 4 : 2));
            var day = WorkingDay(last.AddDays(Math.Max(1, gap)));
            if (day > to) return days;

            if (day > last) days.Add(day);
            last = day > last ? day : last.AddDays(1);
        }
    }

    /// <summary>The day itself, or the Friday before where it falls on a weekend.</summary>
    public static DateOnly WorkingDay(DateOnly day) => day.DayOfWeek switch
    {
        DayOfWeek.Saturday => day.AddDays(-1),
        DayOfWeek.Sunday => day.AddDays(-2),
        _ => day,
    };

    private static int Bend(Course course, bool late) => (course, late) switch
    {
        (Course.Improving, false) => -40,
        (Course.Improving, true) => 20,
        (Course.Drifting, true) => -50,
        _ => 0,
    };
}
