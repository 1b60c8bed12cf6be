using System.Text;

namespace CaseAudit.Extracts;

/// <summary>How names and values are put into sentences.</summary>
internal static class Wording
{
    private const int Shown = 60;

    /// <summary>"StrategyDiscussion" as "strategy discussion".</summary>
    public static string Spaced(string name)
    {
        var text = new StringBuilder(name.Length + 4);
        foreach (var c in name)
        {
            var starts = char.IsUpper(c) || (char.IsDigit(c) && text.Length > 0 && !char.IsDigit(text[^1]));
            if (starts && text.Length > 0) text.Append(' ');
            text.Append(char.ToLowerInvariant(c));
        }

        return text.ToString();
    }

    /// <summary>A value in quotes, shortened, without control characters.</summary>
    public static string Quoted(string value) => $"\"{Shortened(value)}\"";

    /// <summary>A value on one line, of 60 characters at most.</summary>
    public static string Shortened(string value)
    {
        var text = new StringBuilder(Math.Min(value.Length, Shown) + 1);
        foreach (var rune in value.EnumerateRunes())
        {
            if (text.Length >= Shown) return text.Append('…').ToString();

            text.Append(Rune.IsControl(rune) ? " " : rune.ToString());
        }

        return text.ToString();
    }

    /// <summary>"a" or "an", by the first letter.</summary>
    public static string WithArticle(string noun) => (noun[0] is 'a' or 'e' or 'i' or 'o' or 'u' ? "an " : "a ") + noun;
}
