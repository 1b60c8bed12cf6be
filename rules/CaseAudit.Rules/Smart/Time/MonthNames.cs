using System.Globalization;

namespace CaseAudit.Rules.Smart;

/// <summary>The English names of months and weekdays, whole and short.</summary>
internal static class MonthNames
{
    private static readonly Dictionary<string, int> _months = Names(DateTimeFormatInfo.InvariantInfo.MonthNames.Take(12), DateTimeFormatInfo.InvariantInfo.AbbreviatedMonthNames.Take(12));

    private static readonly Dictionary<string, int> _weekdays = Names(DateTimeFormatInfo.InvariantInfo.DayNames, DateTimeFormatInfo.InvariantInfo.AbbreviatedDayNames);

    /// <summary>The month, 1 to 12. "may" and "march" are months only with a capital letter.</summary>
    public static int? Month(Token? token)
    {
        if (token is null || !token.IsCapital) return null;
        if (token.Is("sept")) return 9;

        return _months.TryGetValue(token.Lower, out var month) ? month + 1 : null;
    }

    /// <summary>The weekday; the short forms only with a capital letter, since "sat" and "sun" are words.</summary>
    public static DayOfWeek? Weekday(Token? token) => token is not null && token.IsCapital && _weekdays.TryGetValue(token.Lower, out var day) ? (DayOfWeek)day : null;

    private static Dictionary<string, int> Names(IEnumerable<string> whole, IEnumerable<string> abbreviated)
    {
        var names = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (index, name) in whole.Index().Concat(abbreviated.Index()))
            names.TryAdd(name.ToLowerInvariant(), index);
        return names;
    }
}
