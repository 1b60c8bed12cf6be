using System.Globalization;

namespace CaseAudit.Rules.Smart;

/// <summary>Runs of characters with digits: numbers, ordinals, dates in figures and financial years.</summary>
internal static class NumericRuns
{
    // The British order: the day comes first.
    private static readonly string[] _dates = ["d/M/yyyy", "d/M/yy", "d.M.yyyy", "d.M.yy", "d-M-yyyy", "yyyy-MM-dd", "yyyy/MM/dd"];

    /// <summary>What the run is and says.</summary>
    public static WordValue Read(string run)
    {
        if (!char.IsAsciiDigit(run[0])) return WordValue.None;

        var (date, financialYear, day) = (Date(run), FinancialYear(run), Day(run));
        TokenKind? kind = date is not null ? TokenKind.Date
            : financialYear is not null ? TokenKind.FinancialYear
            : run.All(letter => char.IsAsciiDigit(letter) || letter is '.' or ',') ? TokenKind.Number
            : day is not null ? TokenKind.Ordinal
            : null;
        return new() { Kind = kind, Number = Number(run), Ordinal = kind is TokenKind.Ordinal ? day : null, Day = day, Year = Year(run), FinancialYear = financialYear, Date = date };
    }

    private static int? Number(string run) =>
        int.TryParse(run, NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var number) && number <= 1_000_000 ? number : null;

    private static DateOnly? Date(string run) =>
        run.AsSpan().ContainsAny('/', '.', '-') && DateOnly.TryParseExact(run, _dates, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;

    private static int? FinancialYear(string run)
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

    private static int? Day(string run)
    {
        var digits = run.TakeWhile(char.IsAsciiDigit).Count();
        return digits is 1 or 2 && run[digits..].ToLowerInvariant() is "" or "st" or "nd" or "rd" or "th"
            && int.Parse(run[..digits], CultureInfo.InvariantCulture) is >= 1 and <= 31 and var day
            ? day
            : null;
    }

    private static int? Year(string run) =>
        run.Length == 4 && int.TryParse(run, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 1900 and < 2100 ? year : null;
}
