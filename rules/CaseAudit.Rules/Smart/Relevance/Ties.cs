namespace CaseAudit.Rules.Smart;

/// <summary>What a recommendation and a theme or finding have in common.</summary>
internal static class Ties
{
    private const int LetterOverlap = 6;
    private const int LongestEnding = 4;

    /// <summary>
    /// The words that tie the text to the theme or finding: words of one family that are not too common in this field, or words of the same
    /// practice area or topic ("supervision" and "management oversight"). Null where there are none.
    /// </summary>
    public static IReadOnlyList<string>? Between(ReadText text, string subject, bool isTheme)
    {
        var other = new ReadText(subject, text.From, text.Words);
        var shared = text.Tokens.Where(token => IsTelling(token, text.Words) && other.Tokens.Any(word => IsTelling(word, text.Words) && AreRelated(token.Lower, word.Lower)))
            .Select(text.TextOf).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        shared.AddRange(Numbered(text).Intersect(Numbered(other), StringComparer.Ordinal));
        if (shared.Count > 0) return shared;

        var ofArea = text.Words.Areas.Where(area => isTheme && string.Equals(AreaNames.Key(subject), area.Key, StringComparison.OrdinalIgnoreCase)).Select(area => area.Value);
        var families = text.Words.Areas.Values.Concat(text.Words.Topics).Where(words => !words.FirstIn(other.Tokens, other.All).IsEmpty);
        return ofArea.Concat(families).Select(words => words.FirstIn(text.Tokens, text.All)).Where(found => !found.IsEmpty)
            .Select(found => (IReadOnlyList<string>)[text.Quote(found)]).FirstOrDefault();
    }

    // "section 11" and "section 11".
    private static IEnumerable<string> Numbered(ReadText text) => Enumerable.Range(1, Math.Max(0, text.Tokens.Count - 1))
        .Where(at => text.Tokens[at].Word.Kind is TokenKind.Number && text.Words.NumberNames.Has(text.Tokens[at - 1].Word))
        .Select(at => $"{text.Tokens[at - 1].Lower} {text.TextOf(text.Tokens[at])}");

    private static bool IsTelling(Token token, SmartWords words) => token.IsWord && token.Lower.Length > 2 && !words.GenericWords.Has(token.Word);

    // "supervision" and "supervisors", "analysis" and "analysing": one family of words.
    private static bool AreRelated(string one, string other)
    {
        var (a, b) = (Stem(one), Stem(other));
        if (a.Length > 2 && string.Equals(a, b, StringComparison.Ordinal)) return true;

        var shared = 0;
        while (shared < Math.Min(a.Length, b.Length) && a[shared] == b[shared])
            shared++;
        return shared >= LetterOverlap && a.Length - shared <= LongestEnding && b.Length - shared <= LongestEnding;
    }

    private static string Stem(string word)
    {
        if (word.EndsWith("'s", StringComparison.Ordinal)) word = word[..^2];
        foreach (var ending in (string[])["ies", "ing", "ed", "es", "s", "e"])
        {
            if (word.Length > ending.Length + 3 && word.EndsWith(ending, StringComparison.Ordinal) && !word.EndsWith("ss", StringComparison.Ordinal)) return word[..^ending.Length];
        }

        return word;
    }
}
