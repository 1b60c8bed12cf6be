using System.Text.RegularExpressions;

namespace CaseAudit.Reporting;

/// <summary>Text as a cell can hold it.</summary>
internal static partial class ExcelText
{
    /// <summary>The most characters that Excel keeps in a cell.</summary>
    public const int Limit = 32_767;

    private static readonly char[] FormulaBeginnings = ['=', '+', '-', '@'];

    /// <summary>Whether Excel would take the text for a formula when somebody edits the cell.</summary>
    public static bool LooksLikeFormula(string text) => text.AsSpan().TrimStart().IndexOfAny(FormulaBeginnings) == 0;

    /// <summary>The text with what would be read as the escape of a character (<c>_x000A_</c>) escaped itself.</summary>
    public static string Escape(string text) => text.Contains("_x", StringComparison.OrdinalIgnoreCase) ? Escaped().Replace(text, "_x005F_") : text;

    /// <summary>The text cut to what a cell can hold.</summary>
    public static string Cut(string text)
    {
        if (text.Length <= Limit) return text;

        var end = char.IsHighSurrogate(text[Limit - 2]) ? Limit - 2 : Limit - 1;
        return text[..end] + "…";
    }

    [GeneratedRegex("_(?=x[0-9A-F]{4}_)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Escaped();
}
