using System.Globalization;

namespace CaseAudit.Extracts;

/// <summary>Reads days, and guesses what a day written otherwise was meant to be.</summary>
internal static class Days
{
    private static readonly string[] OtherForms =
    [
        "d/M/yyyy", "d-M-yyyy", "d.M.yyyy", "yyyy-M-d", "yyyy/M/d", "yyyyMMdd", "d MMMM yyyy", "d MMM yyyy",
    ];

    public static bool TryRead(string text, out DateOnly day) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day);

    /// <summary>The day as the contract writes it, read the British way (day before month) and without its time; null where it is none.</summary>
    public static string? Nearest(string text)
    {
        var day = text.Trim().Split('T', ' ') is [{ Length: 8 or 9 or 10 } first, var rest] && rest.Contains(':', StringComparison.Ordinal) ? first : text.Trim();
        return DateOnly.TryParseExact(day, OtherForms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var read)
            ? read.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            : null;
    }

    /// <summary>Whether a text has the contract's form, so that only the calendar is against it.</summary>
    public static bool HasForm(string text) =>
        text.Length == 10 && text[4] == '-' && text[7] == '-' && text.Where((_, i) => i is not (4 or 7)).All(char.IsAsciiDigit);
}
