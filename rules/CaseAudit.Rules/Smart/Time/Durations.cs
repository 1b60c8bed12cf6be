namespace CaseAudit.Rules.Smart;

/// <summary>Lengths of time counted from the report: <c>within six weeks</c>, <c>in three months' time</c>, <c>two weeks from today</c>.</summary>
internal static class Durations
{
    public static TimeExpression? Read(ReadText text, int at)
    {
        var next = AfterOpening(text, at);
        if (next < 0) return NumberFirst(text, at);

        if (Length(text, next) is not { } length) return null;

        var end = length.Next;
        // "all visits are recorded within 24 hours" is a standard for each of them and no day.
        if (text.Tokens[end - 1].Lower is "hour" or "hours" && !text.Words.Universals.FirstIn(text.Tokens, new(0, at)).IsEmpty) return null;

        if (text.At(end)?.Lower is "time") end++;
        if (text.At(end)?.Lower is "of" or "from" or "after" or "following" or "before" or "prior")
        {
            // "within five days of the visit" recurs with every visit and is no day of its own.
            end = Anchors.End(text, end);
            if (end < 0) return null;
        }

        return new(new(at, end), length.Date, TimeKind.Deadline);
    }

    /// <summary>A number with a unit of time, counted from the report's day: <c>six weeks</c>, <c>6 to 8 weeks</c> (the later), <c>a month</c>, <c>10 working days</c>.</summary>
    public static (DateOnly Date, int Next)? Length(ReadText text, int at)
    {
        var number = 1;
        var next = at;
        if (text.At(at)?.Value.Number is { } given)
        {
            (number, next) = (given, at + 1);
            if (text.At(next)?.Lower is "-" or "–" or "to" or "or" && text.At(next + 1)?.Value.Number is { } later && later >= number)
                (number, next) = (later, next + 2);
        }
        else if (text.At(at)?.Lower is "a" or "an")
        {
            next = at + 1;
        }

        if (text.At(next)?.Lower is "-" or "further" or "more" or "calendar") next++;
        var working = text.At(next)?.Lower is "working" or "school" or "business";
        if (working) next++;
        DateOnly? date = text.At(next)?.Lower switch
        {
            "day" or "days" when working => Shift.WorkingDays(text.Words.Calendar, text.From, number),
            "day" or "days" => Shift.Days(text.From, number),
            "week" or "weeks" => Shift.Days(text.From, 7 * number),
            "fortnight" or "fortnights" => Shift.Days(text.From, 14 * number),
            "month" or "months" => Shift.Months(text.From, number),
            "quarter" or "quarters" => Shift.Months(text.From, 3 * number),
            "year" or "years" => Shift.Months(text.From, 12 * number),
            "hour" or "hours" => Shift.Days(text.From, (number + 23) / 24),
            _ => null,
        };
        return date is { } day ? (day, next + 1) : null;
    }

    private static TimeExpression? NumberFirst(ReadText text, int at)
    {
        if (text.At(at)?.Value.Number is null || Length(text, at) is not { } length || text.At(length.Next)?.Lower is not ("from" or "after"))
            return null;

        var end = Anchors.End(text, length.Next);
        return end < 0 ? null : new(new(at, end), length.Date, TimeKind.Deadline);
    }

    // The place of the number; negative where no opening stands here.
    private static int AfterOpening(ReadText text, int at)
    {
        var opening = text.At(at)?.Lower;
        if (opening is not ("within" or "in" or "over" or "for" or "during" or "inside")) return -1;

        var next = at + 1;
        if (text.Is(next, "the")) next++;
        var ahead = text.At(next)?.Lower is "next" or "coming" or "following";
        if (ahead) next++;
        if (opening is "over" or "for" or "during" && !ahead) return -1;
        if (!ahead && text.Is(next - 1, "the")) return -1;

        while (text.At(next)?.Lower is "no" or "more" or "than" or "maximum" or "of" or "up" or "to" or "about" or "approximately")
            next++;
        if (ahead || opening is "within" or "inside") return next;

        // "in weeks" is no length; "in a week" and "in six weeks" are.
        return text.At(next) is { } word && (word.Value.Number is not null || word.Lower is "a" or "one") ? next : -1;
    }
}
