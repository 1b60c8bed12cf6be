namespace CaseAudit.Rules.Smart;

/// <summary>Easter (its Sunday), Christmas (25 December) and the new year (1 January): days that everybody can look up. Seasons are not.</summary>
internal static class Feasts
{
    public static TimePoint? Read(ReadText text, int at)
    {
        if (text.Is(at, "the")) at++;
        var isNewYear = text.Is(at, "new") && text.Is(at + 1, "year");
        Func<int, DateOnly>? dayOf = text.At(at)?.Lower switch
        {
            "easter" => Easter,
            "christmas" => year => new(year, 12, 25),
            "new" when isNewYear => year => new(year, 1, 1),
            _ => null,
        };
        if (dayOf is null) return null;

        var next = isNewYear ? at + 2 : at + 1;
        if (text.At(next)?.Value.Year is { } named) return Day(dayOf(named), next + 1);

        var upcoming = dayOf(text.From.Year);
        return Day(upcoming >= text.From || text.From.Year == 9999 ? upcoming : dayOf(text.From.Year + 1), next);
    }

    /// <summary>Easter Sunday of the Gregorian calendar, by the method of Meeus, Jones and Butcher.</summary>
    internal static DateOnly Easter(int year)
    {
        int a = year % 19, b = year / 100, c = year % 100;
        var g = ((8 * b) + 13) / 25;
        var h = ((19 * a) + b - (b / 4) - g + 15) % 30;
        var l = (32 + (2 * (b % 4)) + (2 * (c / 4)) - h - (c % 4)) % 7;
        var m = (a + (11 * h) + (22 * l)) / 451;
        var days = h + l - (7 * m) + 114;
        return new(year, days / 31, (days % 31) + 1);
    }

    private static TimePoint Day(DateOnly day, int next) => new(day, day, next) { StandsAlone = true };
}
