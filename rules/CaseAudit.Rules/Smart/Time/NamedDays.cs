namespace CaseAudit.Rules.Smart;

/// <summary>Days and stretches counted from the report's: <c>tomorrow</c>, <c>Friday</c>, <c>next month</c>, <c>this quarter</c>.</summary>
internal static class NamedDays
{
    public static TimePoint? Read(ReadText text, int at)
    {
        if (text.Is(at, "the")) at++;
        if (text.Is(at, "today")) return Day(text.From, at + 1);
        if (text.Is(at, "tomorrow")) return Day(Shift.Days(text.From, 1), at + 1);

        // "Friday" and "next Friday" are both the first one after the report's day.
        var next = text.Is(at, "next");
        if (MonthNames.Weekday(text, next ? at + 1 : at) is { } weekday) return Day(After(text.From, weekday), next ? at + 2 : at + 1);

        if (!next && !text.Is(at, "this") && !text.Is(at, "current") && !text.Is(at, "coming")) return null;

        return Stretch(text, at + 1, next ? 1 : 0);
    }

    /// <summary>The week (to its Friday), month, quarter, term or year that the report's day lies in, or a later one.</summary>
    public static TimePoint? Stretch(ReadText text, int at, int later)
    {
        var from = text.From;
        switch (text.At(at)?.Lower)
        {
            case "week":
                var monday = Shift.Days(from, -(((int)from.DayOfWeek + 6) % 7) + (7 * later));
                return new(monday, Shift.Days(monday, 4), at + 1) { StandsAlone = true };
            case "month":
                var last = Shift.EndOfMonth(from.Year, from.Month + later);
                return new(new(last.Year, last.Month, 1), last, at + 1) { StandsAlone = true };
            case "quarter":
                var quarter = Quarters.Around(from, later);
                return new(quarter.First, quarter.Last, at + 1) { StandsAlone = true };
            case "year":
                var year = Math.Min(from.Year + later, 9999);
                return new(new(year, 1, 1), new(year, 12, 31), at + 1) { StandsAlone = true };
            case "calendar" when text.Is(at + 1, "year"):
                return Stretch(text, at + 1, later);
            case "financial" when text.Is(at + 1, "year"):
                return Years.Financial(Years.FinancialOf(from) + later, at + 2) with { StandsAlone = true };
            case "school" or "academic" when text.Is(at + 1, "year"):
                return Terms.SchoolYear(from, later, at + 2);
            case "term" or "school" when later == 0 && text.Is(text.Is(at, "school") ? at + 1 : at, "term"):
                return Terms.Running(from, text.Is(at, "school") ? at + 2 : at + 1);
            default:
                return null;
        }
    }

    private static DateOnly After(DateOnly day, DayOfWeek weekday) => Shift.Days(day, 1 + (((int)weekday - (int)day.DayOfWeek + 6) % 7));

    private static TimePoint Day(DateOnly day, int next) => new(day, day, next) { StandsAlone = true };
}
