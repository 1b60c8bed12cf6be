namespace CaseAudit.Rules.Smart;

/// <summary>
/// School terms. Their days are set locally, so the statutory thirds of the year stand for them: the spring term to 31 March, the summer term to
/// 31 July, the autumn term from September to 31 December.
/// </summary>
internal static class Terms
{
    public static TimePoint? Read(ReadText text, int at)
    {
        if (text.Is(at, "the")) at++;
        var (firstMonth, lastMonth) = text.At(at)?.Lower switch
        {
            "spring" => (1, 3),
            "summer" => (4, 7),
            "autumn" => (9, 12),
            _ => (0, 0),
        };
        if (lastMonth == 0 || !text.Is(at + 1, "term")) return null;

        var place = text.Is(at + 2, "of") ? at + 3 : at + 2;
        if (text.At(place)?.Value.Year is { } year) return Of(year, firstMonth, lastMonth, place + 1);

        return Of(lastMonth >= text.From.Month ? text.From.Year : text.From.Year + 1, firstMonth, lastMonth, at + 2);
    }

    /// <summary>The term that the day lies in; in August the autumn term.</summary>
    public static TimePoint Running(DateOnly day, int next) => day.Month switch
    {
        <= 3 => Of(day.Year, 1, 3, next),
        <= 7 => Of(day.Year, 4, 7, next),
        _ => Of(day.Year, 9, 12, next),
    };

    /// <summary>The school year, September to July, that the day lies in, or a later one.</summary>
    public static TimePoint SchoolYear(DateOnly day, int later, int next)
    {
        var ends = (day.Month < 8 ? day.Year : day.Year + 1) + later;
        return new(Shift.Months(new(Math.Min(ends, 9999), 9, 1), -12), Shift.EndOfMonth(ends, 7), next) { StandsAlone = true };
    }

    private static TimePoint Of(int year, int firstMonth, int lastMonth, int next) =>
        new(new(Math.Min(year, 9999), firstMonth, 1), Shift.EndOfMonth(year, lastMonth), next) { StandsAlone = true };
}
