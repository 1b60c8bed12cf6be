namespace CaseAudit.Rules.Smart;

/// <summary>Fixed recurrences: <c>quarterly</c>, <c>every six weeks</c>, <c>twice a year</c>.</summary>
internal static class Recurrences
{
    public static TimeExpression? Read(ReadText text, int at)
    {
        // "the quarterly report" names something; "a month" after "within" is a length of time.
        if (text.At(at - 1) is { } before && text.Words.SeriesOwners.Has(before)) return null;

        if (text.Is(at, "every") && text.At(at + 1)?.Value.Number is not null && Durations.Length(text, at + 1) is { } length)
            return new(new(at, length.Next), length.Date, TimeKind.Recurrence);

        if (text.Is(at, "every") && MonthNames.Weekday(text, at + 1) is not null) return Make(text, at, 2, 7);
        if (EveryNthWeek(text, at) is { } weeks) return weeks;

        var words = text.Words;
        return Make(text, at, words.Daily.Match(text.Tokens, at), 1)
            ?? Make(text, at, words.Weekly.Match(text.Tokens, at), 7)
            ?? Make(text, at, words.Fortnightly.Match(text.Tokens, at), 14)
            ?? MakeMonths(text, at, words.Monthly.Match(text.Tokens, at), 1)
            ?? MakeMonths(text, at, words.TwoMonthly.Match(text.Tokens, at), 2)
            ?? MakeMonths(text, at, words.Quarterly.Match(text.Tokens, at), 3)
            ?? MakeMonths(text, at, words.HalfYearly.Match(text.Tokens, at), 6)
            ?? MakeMonths(text, at, words.Yearly.Match(text.Tokens, at), 12);
    }

    // "six-weekly", "6-weekly", "four-monthly".
    private static TimeExpression? EveryNthWeek(ReadText text, int at)
    {
        var word = text.Tokens[at].Word;
        var dash = word.Lower.LastIndexOf('-');
        var (number, unit, length) = dash > 0
            ? (text.Words.Lexicon.Find(word.Lower.AsSpan(0, dash))?.Value.Number, word.Lower[(dash + 1)..], 1)
            : (word.Value.Number, text.Is(at + 1, "-") ? text.At(at + 2)?.Lower : null, 3);
        if (number is not { } times) return null;

        return unit switch
        {
            "weekly" => Make(text, at, length, 7 * times),
            "monthly" => MakeMonths(text, at, length, times),
            _ => null,
        };
    }

    private static TimeExpression? Make(ReadText text, int at, int length, int days) =>
        length == 0 ? null : new(new(at, at + length), Shift.Days(text.From, days), TimeKind.Recurrence);

    private static TimeExpression? MakeMonths(ReadText text, int at, int length, int months) =>
        length == 0 ? null : new(new(at, at + length), Shift.Months(text.From, months), TimeKind.Recurrence);
}
