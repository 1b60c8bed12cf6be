namespace CaseAudit.Rules.Smart;

/// <summary>
/// Quarters of the financial year, which in local government begins in April: Q1 is April to June, and Q4 of 2015/16, or of 2015, is January to
/// March 2016. Without a year it is the next such quarter, the one that is running included.
/// </summary>
internal static class Quarters
{
    public static TimePoint? Read(ReadText text, int at)
    {
        if (text.Is(at, "the")) at++;
        if (text.At(at) is not { } token) return null;

        if (token.Lower.Length == 2 && token.Lower[0] == 'q' && token.Lower[1] is >= '1' and <= '4') return Year(text, token.Lower[1] - '0', at + 1);
        if (token.Is("quarter") && text.At(at + 1)?.Value.Number is >= 1 and <= 4 and var number) return Year(text, number, at + 2);
        return token.Value.Ordinal is >= 1 and <= 4 and var ordinal && text.Is(at + 1, "quarter") ? Year(text, ordinal, at + 2) : null;
    }

    /// <summary>The quarter that the day lies in, or one of those after it.</summary>
    public static (DateOnly First, DateOnly Last) Around(DateOnly day, int later)
    {
        var last = Shift.EndOfMonth(day.Year, (((day.Month - 1) / 3) + 1 + later) * 3);
        return (Shift.Months(new(last.Year, last.Month, 1), -2), last);
    }

    private static TimePoint Year(ReadText text, int quarter, int next)
    {
        var place = next;
        while (text.At(place)?.Lower is "of" or "the" or "," or "financial" or "year" && place < next + 4)
            place++;
        if (text.At(place)?.Value is { } named && (named.FinancialYear ?? named.Year) is { } year) return Of(year, quarter, place + 1);

        var start = text.From.Month < 4 ? text.From.Year - 1 : text.From.Year;
        var running = Of(start, quarter, next);
        return running.Last >= text.From ? running : Of(start + 1, quarter, next);
    }

    private static TimePoint Of(int year, int quarter, int next)
    {
        var last = Shift.EndOfMonth(year, 3 + (quarter * 3));
        return new(Shift.Months(new(last.Year, last.Month, 1), -2), last, next) { StandsAlone = true };
    }
}
