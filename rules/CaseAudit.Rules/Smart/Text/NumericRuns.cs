using System.Globalization;

namespace CaseAudit.Rules.Smart;

/// <summary>Runs of characters with digits: numbers, ordinals, dates in figures and financial years.</summary>
internal static class NumericRuns
{
    // The British order: the day comes first.
    private static readonly string[] _dates = ["d/M/yyyy", "d/M/yy", "d.M.yyyy", "d.M.yy", "d-M-yyyy", "yyyy-MM-dd", "yyyy/MM/dd"];

    /// <summary>What the run is; null for a run that is no number.</summary>
    public static TokenKind? KindOf(string run)
    {
        if (!char.IsAsciiDigit(run[0])) return null;
        if (Date(run) is not null) return TokenKind.Date;
        if (FinancialYear(run) is not null) return TokenKind.FinancialYear;
        if (run.All(letter => char.IsAsciiDigit(letter) || letter is '.' or ',')) return TokenKind.Number;
        return Day(run) is not null ? TokenKind.Ordinal : null;
    }

    public static DateOnly? Date(string run) =>
        DateOnly.TryParseExact(run, _dates, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;

    /// <summary>The year in which the financial year begins: 2015 of <c>2015/16</c>, <c>2015-2016</c> and <c>15/16</c>.</summary>
    public static int? FinancialYear(string run)
    {
        var cut = run.IndexOfAny(['/', '-']);
        if (cut is not (2 or 4) || !int.TryParse(run[..cut], NumberStyles.None, CultureInfo.InvariantCulture, out var first)
            || !int.TryParse(run[(cut + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out var second))
        {
            return null;
        }

        if (cut == 2) first += 2000;
        return (first is >= 1900 and < 2100) && (second == first + 1 || second == (first + 1) % 100) ? first : null;
    }

    /// <summary>The number of <c>3</c> or <c>3rd</c> where it can be the day of a month.</summary>
    public static int? Day(string run)
    {
        var digits = run.TakeWhile(char.IsAsciiDigit).Count();
        return digits is 1 or 2 && run[digits..].ToLowerInvariant() is "" or "st" or "nd" or "rd" or "th"
            && int.Parse(run[..digits], CultureInfo.InvariantCulture) is >= 1 and <= 31 and var day
            ? day
            : null;
    }

    /// <summary>The year of <c>2024</c>.</summary>
    public static int? Year(string run) =>
        run.Length == 4 && int.TryParse(run, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 1900 and < 2100 ? year : null;
}
