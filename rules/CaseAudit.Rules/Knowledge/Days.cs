using System.Globalization;

namespace CaseAudit.Rules.Knowledge;

/// <summary>Days as the knowledge files write them: yyyy-MM-dd.</summary>
internal static class Days
{
    public static bool TryParse(string? text, out DateOnly day) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day);

    public static DateOnly Parse(string text) => TryParse(text, out var day) ? day : throw new FormatException($"\"{text}\" is not a day.");

    public static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
