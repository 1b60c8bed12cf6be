namespace CaseAudit.Rules.Wording;

/// <summary>Texts of the record, short enough to stand in evidence.</summary>
public static class Excerpt
{
    private const int Longest = 80;

    /// <summary>The text on one line, cut to 80 characters with an ellipsis where it is longer.</summary>
    public static string Of(string text)
    {
        var line = OnOneLine(text);
        return line.Length <= Longest ? line : string.Concat(line.AsSpan(0, Longest - 1).TrimEnd(), "…");
    }

    /// <summary>The text with a single space wherever white space stands in it.</summary>
    internal static string OnOneLine(string text)
    {
        var isSpaced = true;
        foreach (var letter in text)
        {
            if (char.IsWhiteSpace(letter) && (isSpaced || letter != ' ')) return Spaced(text);
            isSpaced = letter == ' ';
        }

        return isSpaced ? Spaced(text) : text;

        static string Spaced(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }
}
