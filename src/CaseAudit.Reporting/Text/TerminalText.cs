using System.Globalization;
using System.Text;

namespace CaseAudit.Reporting;

/// <summary>Makes text from records safe to show on a terminal.</summary>
public static class TerminalText
{
    /// <summary>
    /// The text with every control character, line separator, direction override and code point that is no character replaced by U+FFFD, so
    /// that a record can neither move the cursor, nor make a line read otherwise than it was written, nor break a document.
    /// </summary>
    public static string Safe(string text)
    {
        var safe = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            var unsafeHere = IsNoCharacter(rune) || Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format
                or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator || (rune.Value & 0xFFFE) == 0xFFFE;
            safe.Append(unsafeHere ? Rune.ReplacementChar.ToString() : rune.ToString());
        }

        return safe.ToString();
    }

    // U+FFFE and U+FFFF, and their like in every plane: no text has them, and XML cannot hold them.
    private static bool IsNoCharacter(Rune rune) => (rune.Value & 0xFFFE) == 0xFFFE;
}
