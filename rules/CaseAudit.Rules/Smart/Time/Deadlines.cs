namespace CaseAudit.Rules.Smart;

/// <summary>Points in time with the word that binds an action to them: <c>by 3 April</c>, <c>in Q2</c>, <c>from 1 April 2015</c>.</summary>
internal static class Deadlines
{
    public static TimeExpression? Read(ReadText text, int at) => Start(text, at) ?? Deadline(text, at) ?? Period(text, at) ?? Alone(text, at);

    private static TimeExpression? Start(ReadText text, int at) =>
        After(text, at, text.Words.StartWords) is { } point && point.First >= text.From && !BelongsToAnother(text, at, point)
            ? new(new(at, point.Next), point.First, TimeKind.Start)
            : null;

    private static TimeExpression? Deadline(ReadText text, int at)
    {
        var length = text.Words.DeadlineWords.Match(text.Tokens, at);
        if (After(text, at, text.Words.DeadlineWords) is not { } point) return null;

        // "by the March 2014 inspection" is about the past; "by the June 2024 Board meeting" is a deadline.
        if (point.Last < text.From && BelongsToAnother(text, at, point)) return null;

        var isBefore = (text.Is(at, "before") || text.Is(at, "ahead")) && length <= 2 && !point.IsEnd;
        return new(new(at, point.Next), isBefore ? Shift.Days(point.First, -1) : point.Last, TimeKind.Deadline);
    }

    // "in November 2023" in a report of 2024 says when something was; "in the 2022 census" names a thing.
    private static TimeExpression? Period(ReadText text, int at) =>
        After(text, at, text.Words.PeriodWords) is { } point && point.Last >= text.From && !BelongsToAnother(text, at, point)
            ? new(new(at, point.Next), point.Last, TimeKind.Deadline)
            : null;

    // A date by itself counts in brackets, behind a mark and at the very start: "(April 2024)", "Deadline: 30 September".
    private static TimeExpression? Alone(ReadText text, int at)
    {
        var before = text.At(at - 1);
        var isSet = before is null || before.Lower is "(" or ":" or "–" or "-" or "," or "." or "[";
        var isRelative = text.Tokens[at].Lower is "next" or "this" or "tomorrow" or "today" && before?.Lower is not ("the" or "of");
        if (!(isSet || isRelative) || TimePoints.Read(text, at) is not { StandsAlone: true } point || point.Last < text.From) return null;

        var after = text.At(point.Next);
        var ends = after is null || !after.IsWord || text.Words.Prepositions.Has(after) || after.Is("and");
        return ends ? new(new(at, point.Next), point.Last, TimeKind.Deadline) : null;
    }

    private static TimePoint? After(ReadText text, int at, PhraseSet opening)
    {
        var length = opening.Match(text.Tokens, at);
        if (length == 0) return null;

        var next = at + length;
        if (text.Is(next, ":")) next++;
        return TimePoints.Read(text, next);
    }

    // A noun straight behind the date, with an article before it, is what the date belongs to.
    private static bool BelongsToAnother(ReadText text, int at, TimePoint point)
    {
        if (text.At(point.Next) is not { IsWord: true } after || text.Words.Prepositions.Has(after) || text.Words.Modals.Has(after)) return false;

        for (var place = at; place < point.Next; place++)
        {
            if (text.Tokens[place].Lower is "the" or "their" or "its" or "our") return after.Lower is not ("and" or "or" or "when" or "so" or "onwards" or "is" or "are" or "has" or "have");
        }

        return false;
    }
}
