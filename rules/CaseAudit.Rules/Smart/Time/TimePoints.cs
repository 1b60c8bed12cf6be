namespace CaseAudit.Rules.Smart;

/// <summary>Any point in time that a text names, with the part of it that is meant: <c>the end of</c>, <c>mid-</c>.</summary>
internal static class TimePoints
{
    public static TimePoint? Read(ReadText text, int at)
    {
        at = SkipTimeOfDay(text, at);
        var (part, next) = Part(text, at);
        if (part is null) return Whole(text, at);

        var whole = Whole(text, next) ?? (part is "end" ? NamedDays.Stretch(text, text.Is(next, "the") ? next + 1 : next, 0) : null);
        if (whole is null) return null;

        var day = part switch
        {
            "end" or "late" => whole.Last,
            "start" => whole.First,
            "early" => Shift.Days(whole.First, whole.Last.DayNumber > whole.First.DayNumber ? (whole.Last.DayNumber - whole.First.DayNumber) / 3 : 0),
            _ => Shift.Days(whole.First, (whole.Last.DayNumber - whole.First.DayNumber) / 2 is var half && whole.First.Day == 1 && half == 15 ? 14 : half),
        };
        return whole with { First = day, Last = day, StandsAlone = true, IsEnd = part is "end" };
    }

    private static TimePoint? Whole(ReadText text, int at) =>
        CalendarDates.Read(text, at) ?? Quarters.Read(text, at) ?? Months.Read(text, at) ?? Terms.Read(text, at) ?? Feasts.Read(text, at) ?? Years.Read(text, at) ?? NamedDays.Read(text, at);

    private static (string? Part, int Next) Part(ReadText text, int at)
    {
        if (text.Is(at, "the")) at++;
        var part = text.At(at)?.Lower switch
        {
            "end" => "end",
            "late" => "late",
            "early" => "early",
            "mid" or "middle" => "mid",
            "start" or "beginning" => "start",
            "first" when text.Is(at + 1, "half") => "mid",
            "second" when text.Is(at + 1, "half") => "end",
            _ => null,
        };
        if (part is null) return (null, at);

        var next = text.Is(at + 1, "half") ? at + 2 : at + 1;
        while (text.At(next)?.Lower is "of" or "-")
            next++;
        return (part, next);
    }

    // "5pm on 3 May", "close of play on Friday": the day is what counts.
    private static int SkipTimeOfDay(ReadText text, int at)
    {
        var next = at;
        while (text.At(next)?.Lower is "close" or "of" or "play" or "business" or "cop" or "noon" or "midday" or "5pm" or "12pm" or "9am")
            next++;
        if (next == at) return at;

        return text.Is(next, "on") ? next + 1 : next;
    }
}
