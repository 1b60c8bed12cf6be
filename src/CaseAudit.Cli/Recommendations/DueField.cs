using System.Globalization;
using System.Text.RegularExpressions;

namespace CaseAudit.Cli;

/// <summary>A due field: a day in British order or ISO, or words such as "January 2015", "ongoing".</summary>
/// <param name="Day">The day; null where none is named.</param>
/// <param name="Words">What else stands there; null where nothing does.</param>
internal sealed partial record DueField(DateOnly? Day, string? Words)
{
    // A year of two digits is left out: 02/03/04 can be read in three ways.
    private static readonly string[] _forms = ["yyyy-MM-dd", "d/M/yyyy", "d-M-yyyy", "d.M.yyyy", "d MMM yyyy", "d MMMM yyyy", "d-MMM-yyyy"];

    /// <summary>Reads the field.</summary>
    /// <exception cref="FormatException">It looks like a day and is none.</exception>
    public static DueField Read(string? field)
    {
        var text = field?.Trim() ?? "";
        if (text.Length == 0) return new(null, null);
        if (DateOnly.TryParseExact(text, _forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return new(day, null);
        if (LikeADay().IsMatch(text)) throw new FormatException($"\"{text}\" is no day; write 31/05/2024 or 2024-05-31.");
        return new(null, text);
    }

    [GeneratedRegex(@"^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex LikeADay();
}
