namespace CaseAudit.Rules.Smart;

/// <summary>Years: <c>2025</c>, <c>2015/16</c>, <c>the financial year 2015/16</c>, <c>year end</c> (the financial year's).</summary>
internal static class Years
{
    public static TimePoint? Read(ReadText text, int at)
    {
        if (text.Is(at, "the")) at++;
        var named = at;
        while (text.At(named)?.Lower is "financial" or "year" or "school" or "academic" or "calendar")
            named++;
        if (text.At(named)?.Value.FinancialYear is { } financial) return Financial(financial, named + 1);
        if (text.At(named)?.Value.Year is { } year) return new(new(year, 1, 1), new(year, 12, 31), named + 1);

        if (text.Is(at, "year-end") || (text.Is(at, "year") && text.Is(at + 1, "end"))) return End(text, text.Is(at, "year-end") ? at + 1 : at + 2);
        return text.Is(at, "financial") && (text.Is(at + 1, "year-end") || (text.Is(at + 1, "year") && text.Is(at + 2, "end")))
            ? End(text, text.Is(at + 1, "year-end") ? at + 2 : at + 3)
            : null;
    }

    /// <summary>The financial year that begins in April of that year.</summary>
    public static TimePoint Financial(int year, int next) => new(new(year, 4, 1), Shift.EndOfMonth(year, 15), next);

    /// <summary>The year in which the financial year of the day begins.</summary>
    public static int FinancialOf(DateOnly day) => day.Month < 4 ? Math.Max(day.Year - 1, 1) : day.Year;

    private static TimePoint End(ReadText text, int next) => Financial(FinancialOf(text.From), next) with { StandsAlone = true, IsEnd = true };
}
