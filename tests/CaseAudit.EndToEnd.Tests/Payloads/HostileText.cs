using System.Globalization;
using System.Text;

namespace CaseAudit.EndToEnd.Tests.Payloads;

/// <summary>A text that tries to be more than text, wherever it is shown.</summary>
internal static class HostileText
{
    /// <summary>By this a payload is found again; it stands near the beginning, for messages quote no more than the first words.</summary>
    public const string Mark = "mark";

    // For spreadsheets, by the first character; then for pages, Word, Excel’s own escapes, CSV, terminals, and whoever sees the text without its order.
    private static readonly string[] Beginnings = ["=", "+", "-", "@", "\t=", "\r=", "\r\n=", ""];

    private const string Rest = "cmd|' /C calc'!A0 <script>alert(1)</script>\"'><img src=x onerror=alert(1)> &lt;b&#62; </w:t></t><f>1+1</f>{ TOC \\o } _x003D_1_x000D_\",\"=1+1"
        + "\u001b[31m\u009b2J\u0007\u0000\u202Ecatta\u2066\u200B\u200D\uFEFF\u2028\u2029\u00AD\uFFFE\uFFFF";

    /// <summary>The payload for one property, with a beginning of its own; one in a while is a long word without a break.</summary>
    /// <param name="name">The property.</param>
    /// <param name="number">Its number among all.</param>
    public static string Of(string name, int number) =>
        $"{Beginnings[number % Beginnings.Length]}{Mark} {name} {Rest}{(number % 16 == 5 ? new string('w', 40_000) : "")}";

    /// <summary>Whether a text holds no character that acts: no control, no format, no separator of lines, nothing that is no character.</summary>
    public static bool IsQuiet(string text) => text.EnumerateRunes().All(rune =>
        Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator)
        && (rune.Value & 0xFFFE) != 0xFFFE);
}
