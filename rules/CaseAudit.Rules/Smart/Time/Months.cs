namespace CaseAudit.Rules.Smart;

/// <summary>Months: <c>March</c>, <c>March 2025</c>; the next one, the report's own included, where there is no year.</summary>
internal static class Months
{
    public static TimePoint? Read(ReadText text, int at)
    {
        if (MonthNames.Month(text, at) is not { } month) return null;

        var place = text.Is(at + 1, "of") || text.Is(at + 1, ",") ? at + 2 : at + 1;
        if (text.At(place)?.Value.Year is { } year) return Whole(year, month, place + 1);

        var upcoming = month >= text.From.Month || text.From.Year == 9999 ? text.From.Year : text.From.Year + 1;
        return Whole(upcoming, month, at + 1);
    }

    private static TimePoint Whole(int year, int month, int next) =>
        new(new(year, month, 1), Shift.EndOfMonth(year, month), next) { StandsAlone = true };
}
