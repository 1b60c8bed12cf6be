using System.Globalization;

namespace CaseAudit.Rules.Smart;

/// <summary>The English names of months and weekdays, whole and short.</summary>
internal static class MonthNames
{
    private static readonly DateTimeFormatInfo _english = DateTimeFormatInfo.InvariantInfo;

    /// <summary>The names in lower case.</summary>
    public static IEnumerable<(string Name, WordValue Value)> All =>
    [
        .. Lower(_english.MonthNames).Concat(Lower(_english.AbbreviatedMonthNames)).Where(name => name.Name.Length > 0).Select(name => (name.Name, new WordValue { Month = name.Index + 1 })),
        ("sept", new WordValue { Month = 9 }),
        .. Lower(_english.DayNames).Concat(Lower(_english.AbbreviatedDayNames)).Select(name => (name.Name, new WordValue { Weekday = (DayOfWeek)name.Index })),
    ];

    /// <summary>The month, 1 to 12, that stands at the place. "may" and "march" are months only with a capital letter.</summary>
    public static int? Month(ReadText text, int at) => text.IsCapital(at) ? text.At(at)!.Value.Month : null;

    /// <summary>The weekday that stands at the place; only with a capital letter, since "sat" and "sun" are words.</summary>
    public static DayOfWeek? Weekday(ReadText text, int at) => text.IsCapital(at) ? text.At(at)!.Value.Weekday : null;

    private static IEnumerable<(int Index, string Name)> Lower(IEnumerable<string> names) => names.Select(name => name.ToLowerInvariant()).Index();
}
