namespace CaseAudit.Rules.Smart;

/// <summary>Finds the words of a text that bind an action to a day.</summary>
internal static class TimeReader
{
    /// <summary>The words with which an expression begins in the midst of a sentence, beside numbers and the words of the lists.</summary>
    public static IReadOnlyList<string> Openings { get; } = ["every", "within", "in", "over", "for", "during", "inside", "next", "this", "tomorrow", "today"];

    /// <summary>The expressions, in the order of the text.</summary>
    public static IReadOnlyList<TimeExpression> Read(ReadText text)
    {
        List<TimeExpression>? found = null;
        for (var at = 0; at < text.Tokens.Count;)
        {
            var expression = CanBegin(text, at, text.Tokens[at].Word) ? Recurrences.Read(text, at) ?? Durations.Read(text, at) ?? Deadlines.Read(text, at) : null;
            if (expression is not null) (found ??= []).Add(expression);
            at = expression?.Span.To ?? at + 1;
        }

        return found ?? [];
    }

    /// <summary>The expression that the place belongs to.</summary>
    public static TimeExpression? At(IReadOnlyList<TimeExpression> times, int at)
    {
        for (var index = 0; index < times.Count; index++)
        {
            if (times[index].Span.Contains(at)) return times[index];
        }

        return null;
    }

    // Most words begin none, and no reader need try them. A date by itself stands behind a mark or at the very start.
    private static bool CanBegin(ReadText text, int at, Word word) =>
        word.Value.Number is not null || text.Words.TimeOpenings.CanBegin(word) || word.Lower.Contains('-', StringComparison.Ordinal)
        || (word.Kind is not TokenKind.Mark && text.At(at - 1) is not { IsWord: true });
}
