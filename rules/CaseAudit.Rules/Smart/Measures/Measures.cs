namespace CaseAudit.Rules.Smart;

/// <summary>Finds numbers that measure, shares and criteria of success.</summary>
internal static class Measures
{
    /// <summary>The numbers that measure something, in the order of the text: "90%", "20 files", "nine out of ten", "every four weeks".</summary>
    public static List<Span> Numbers(ReadText text, IReadOnlyList<TimeExpression> times)
    {
        var numbers = new List<Span>();
        for (var at = 0; at < text.Tokens.Count; at++)
        {
            if (TimeReader.At(times, at) is { } time)
            {
                // How often is a measure; by when is not.
                if (time.Kind is TimeKind.Recurrence) numbers.Add(time.Span);
                at = time.Span.To - 1;
                continue;
            }

            if (Number(text, at) is { IsEmpty: false } found)
            {
                // "five files a month" is one measure.
                if (TimeReader.At(times, found.To) is { Kind: TimeKind.Recurrence } often && often.Span.From == found.To) found = found with { To = often.Span.To };
                numbers.Add(found);
                at = found.To - 1;
            }
        }

        return numbers;
    }

    /// <summary>A number with what it measures; empty for a number that is a name ("section 47"), an age, a year or a plain description ("the 12 agencies").</summary>
    public static Span Number(ReadText text, int at)
    {
        var word = text.Tokens[at].Word;
        if (text.Words.Tools.At(text.Tokens, at)) return Span.None;
        if (Fraction(text, at) is { IsEmpty: false } share) return share;
        if (word.Value.Number is null && !IsDecimal(word)) return Span.None;
        if (text.Tokens.Count > at + 1 && text.Tokens[at + 1].Lower is "%") return new(at, at + 2);
        if (text.Is(at + 1, "per") && text.Is(at + 2, "cent")) return new(at, at + 3);
        if (text.Is(at + 1, "percent")) return new(at, at + 2);
        if (word.Value.Year is not null) return Span.None;
        if (IsNamed(text, at)) return Span.None;

        // "from 24 to 18", "nine out of ten", "three of five".
        if (text.Is(at + 1, "out") && text.Is(at + 2, "of")) return new(at, Math.Min(at + 4, text.Tokens.Count));
        if (text.Is(at - 1, "from") && text.Is(at + 1, "to") && text.At(at + 2)?.Value.Number is not null) return new(at, at + 3);
        if (text.Is(at - 1, "to") && text.Is(at - 2, "sum")) return Span.None;
        if (text.Is(at - 1, "the")) return Span.None;

        return Counted(text, at) is { IsEmpty: false } counted ? counted : Limit(text, at);
    }

    // "at 12", "to 18", "below 5" at the end of a phrase: the thing counted stood before.
    private static Span Limit(ReadText text, int at)
    {
        var ends = text.At(at + 1) is not { IsWord: true } after || text.Words.Prepositions.Has(after) || after.Is("and");
        return ends && text.Tokens[at].Word.Kind is TokenKind.Number && text.At(at - 1)?.Lower is "at" or "to" or "below" or "above" or "under" or "exceed" ? new(at - 1, at + 1) : Span.None;
    }

    /// <summary>"every", "all" or "each" of something, which is a share of the whole.</summary>
    public static Span Universal(ReadText text, Span within)
    {
        var found = text.Words.Universals.FirstIn(text.Tokens, within);
        return found.IsEmpty ? Span.None : new(found.From, Math.Min(found.From + 3, within.To));
    }

    private static Span Counted(ReadText text, int at)
    {
        for (var next = at + 1; next < Math.Min(text.Tokens.Count, at + 5); next++)
        {
            var word = text.Tokens[next].Word;
            if (word.Is("-") && next == at + 1) continue;
            if (!word.IsWord || text.Words.Prepositions.Has(word) || word.Lower is "and" or "or") return Span.None;
            if (word.Lower is "day" or "week" or "month" or "hour" && next <= at + 2 && !text.Is(at + 1, "-")) return new(at, next + 1);
            if (word.Lower is "olds" or "olds'" or "old") return Span.None;

            var isPlural = text.Words.Plurals.Has(word) || (word.Lower.Length > 3 && word.Lower[^1] == 's' && !word.Lower.EndsWith("ss", StringComparison.Ordinal) && !word.Lower.Contains('\'', StringComparison.Ordinal));
            if (isPlural && !text.Is(next + 1, "old") && !text.Is(next + 1, "olds")) return new(at, next + 1);
        }

        return Span.None;
    }

    private static Span Fraction(ReadText text, int at) => text.Tokens[at].Lower switch
    {
        "half" when text.Is(at + 1, "of") && (text.Is(at + 2, "all") || text.Is(at + 2, "the")) => new(at, at + 3),
        "three-quarters" or "two-thirds" or "one-third" or "one-quarter" => new(at, at + 1),
        "third" or "quarter" when text.Is(at - 1, "a") && text.Is(at + 1, "of") => new(at - 1, at + 1),
        _ => Span.None,
    };

    private static bool IsDecimal(Word word) => word.Kind is TokenKind.Number && word.Lower.Contains('.', StringComparison.Ordinal);

    // "section 47", "Year 6", "aged 16 and 17", "the last six months".
    private static bool IsNamed(ReadText text, int at)
    {
        var before = at - 1;
        if (text.At(before)?.Lower is "and" or "or" or "to" or "-" or "," && text.At(before - 1)?.Value.Number is not null) before -= 2;
        if (text.At(before) is not { } word) return false;
        if (word.Lower is "the") return text.At(at + 1) is { } after && text.Words.NumberNames.Has(after);

        return text.Words.NumberNames.Has(word);
    }
}
