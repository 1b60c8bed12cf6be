namespace CaseAudit.Rules.Smart;

/// <summary>Days of the calendar: <c>31/03/2015</c>, <c>3 April</c>, <c>Friday 3rd of April 2015</c>, <c>April 3, 2015</c>.</summary>
internal static class CalendarDates
{
    public static TimePoint? Read(ReadText text, int at)
    {
        if (MonthNames.Weekday(text, at) is not null)
        {
            at++;
            if (text.Is(at, ",")) at++;
        }

        if (text.Is(at, "the")) at++;
        if (text.At(at) is not { } token) return null;
        if (token.Value.Date is { } date) return Day(date, at + 1);

        if (token.Value.Day is { } day)
        {
            var month = text.Is(at + 1, "of") ? at + 2 : at + 1;
            return MonthNames.Month(text, month) is { } named ? WithYear(text, named, day, month + 1) : null;
        }

        return MonthNames.Month(text, at) is { } first && text.At(at + 1)?.Value.Day is { } dayAfter
            ? WithYear(text, first, dayAfter, at + 2)
            : null;
    }

    // Without a year it is the next such day, the report's own day included.
    private static TimePoint? WithYear(ReadText text, int month, int day, int next)
    {
        var place = text.Is(next, ",") ? next + 1 : next;
        if (text.At(place)?.Value.Year is { } year) return Make(year, month, day) is { } date ? Day(date, place + 1) : null;

        for (var nextYear = text.From.Year; nextYear <= Math.Min(text.From.Year + 8, 9999); nextYear++)
        {
            if (Make(nextYear, month, day) is { } upcoming && upcoming >= text.From) return Day(upcoming, next);
        }

        return null;
    }

    private static DateOnly? Make(int year, int month, int day) => day <= DateTime.DaysInMonth(year, month) ? new(year, month, day) : null;

    private static TimePoint Day(DateOnly day, int next) => new(day, day, next) { StandsAlone = true };
}
