using System.Buffers;
using System.Text;

namespace CaseAudit.Rules.Wording;

/// <summary>Finds the words and phrases of a list in a text.</summary>
/// <remarks>Whole words, ignoring case. A line break or several spaces count as one space, a curly apostrophe as a straight one.</remarks>
public static class Phrases
{
    private static readonly SearchValues<char> Breaks = SearchValues.Create("\t\n\v\f\r");

    /// <summary>As <see cref="Found(string?, IEnumerable{string})"/>, for a list of the standards, which is made ready for searching once.</summary>
    /// <param name="text">The text; null or blank holds none.</param>
    /// <param name="list">The list.</param>
    public static IReadOnlyList<string> Found(string? text, IReadOnlySet<string> list) =>
        string.IsNullOrWhiteSpace(text) ? [] : PhraseSearch.For(list).Found(text, int.MaxValue);

    /// <summary>Whether a phrase of a list of the standards stands in the text.</summary>
    public static bool Any(string? text, IReadOnlySet<string> list) => !string.IsNullOrWhiteSpace(text) && PhraseSearch.For(list).Found(text, 1).Count > 0;

    /// <summary>The phrases that stand in the text as whole words, ignoring case, in the order of the text; each once.</summary>
    /// <param name="text">The text; null or blank holds none.</param>
    /// <param name="phrases">The list.</param>
    public static IReadOnlyList<string> Found(string? text, IEnumerable<string> phrases)
    {
        if (string.IsNullOrWhiteSpace(text)) return [];

        var folded = Folded(text);
        var found = new List<(int Position, string Phrase)>();
        foreach (var phrase in phrases)
        {
            var position = Position(folded, Folded(phrase));
            if (position >= 0) found.Add((position, phrase));
        }

        return [.. found.OrderBy(one => one.Position).ThenBy(one => one.Phrase, StringComparer.Ordinal).Select(one => one.Phrase)];
    }

    /// <summary>Whether a phrase of the list stands in the text.</summary>
    public static bool Any(string? text, IEnumerable<string> phrases)
    {
        if (string.IsNullOrWhiteSpace(text)) return false;

        var folded = Folded(text);
        return phrases.Any(phrase => Position(folded, Folded(phrase)) >= 0);
    }

    /// <summary>Whether at least so many different phrases of a list of the standards stand in the text.</summary>
    public static bool AtLeast(string text, IReadOnlySet<string> list, int count) =>
        count <= 0 || (!string.IsNullOrWhiteSpace(text) && PhraseSearch.For(list).Found(text, count).Count >= count);

    /// <summary>How many words a text has, split at white space.</summary>
    public static int Words(string text)
    {
        var trimmed = text.Trim();
        if (trimmed.Length == 0) return 0;
        return IsFolded(trimmed) ? trimmed.AsSpan().Count(' ') + 1 : trimmed.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;
    }

    private static int Position(string text, string phrase)
    {
        if (phrase.Length == 0) return -1;

        for (var at = text.IndexOf(phrase, StringComparison.Ordinal); at >= 0; at = text.IndexOf(phrase, at + 1, StringComparison.Ordinal))
        {
            if (IsBoundary(text, at - 1) && IsBoundary(text, at + phrase.Length)) return at;
        }

        return -1;
    }

    /// <summary>Whether nothing that is part of a word stands there.</summary>
    internal static bool IsBoundary(string text, int position) => position < 0 || position >= text.Length || !char.IsLetterOrDigit(text[position]);

    /// <summary>Whether a text says the same as its folded form, case apart: plain letters, single spaces.</summary>
    internal static bool IsFolded(string text) =>
        Ascii.IsValid(text) && text[0] != ' ' && !text.AsSpan().ContainsAny(Breaks) && !text.Contains("  ", StringComparison.Ordinal);

    /// <summary>The text in lower case, with single spaces and straight apostrophes.</summary>
    // Lower case once: to search ignoring case costs many times what to search costs, and a text is searched for every phrase of a list.
    internal static string Folded(string text) => Plain(text).ToLowerInvariant();

    // Most texts are plain already and are returned as they are.
    private static string Plain(string text)
    {
        var isPlain = true;
        for (var i = 0; i < text.Length && isPlain; i++) isPlain = text[i] != '’' && (!char.IsWhiteSpace(text[i]) || (text[i] == ' ' && i > 0 && text[i - 1] != ' '));
        if (isPlain) return text;

        var plain = new StringBuilder(text.Length);
        foreach (var letter in text.Trim())
        {
            if (!char.IsWhiteSpace(letter)) plain.Append(letter == '’' ? '\'' : letter);
            else if (plain[^1] != ' ') plain.Append(' ');
        }

        return plain.ToString();
    }
}
