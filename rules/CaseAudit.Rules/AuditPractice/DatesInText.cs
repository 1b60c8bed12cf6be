using System.Globalization;

namespace CaseAudit.Rules.AuditPractice;

/// <summary>Finds days, and months with their year, in a text: "12 March", "March 2024", "12/03/2024", "2024-03-12".</summary>
internal static class DatesInText
{
    private const int FirstYear = 1900;
    private const int LastYear = 2100;

    private static readonly string[] _numeric = ["yyyy-MM-dd", "d/M/yyyy", "d/M/yy", "d.M.yyyy", "d.M.yy", "d-M-yyyy"];

    private static readonly HashSet<string> _months = new(
        CultureInfo.InvariantCulture.DateTimeFormat.MonthNames.Concat(CultureInfo.InvariantCulture.DateTimeFormat.AbbreviatedMonthNames).Append("Sept").Where(name => name.Length > 0),
        StringComparer.OrdinalIgnoreCase);

    /// <summary>The dates in the order of the text, as they stand there.</summary>
    public static IEnumerable<string> Find(string text, IReadOnlyList<TextToken> tokens)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            if (DateOnly.TryParseExact(tokens[i].Text, _numeric, CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
            {
                yield return tokens[i].Text;
            }
            else if (IsMonth(tokens[i].Text) && Around(tokens, i) is { } span)
            {
                yield return text[tokens[span.First].At..tokens[span.Last].End];
                i = span.Last;
            }
        }
    }

    /// <summary>Whether a token is a year.</summary>
    public static bool IsYear(TextToken token) =>
        token.Text.Length == 4 && int.TryParse(token.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= FirstYear and <= LastYear;

    // A month needs a day or a year beside it: "in May" is no date.
    private static (int First, int Last)? Around(IReadOnlyList<TextToken> tokens, int month)
    {
        var first = month > 0 && !tokens[month].Break && IsDay(tokens[month - 1].Text) ? month - 1
            : month > 1 && !tokens[month].Break && tokens[month - 1].Text.Equals("of", StringComparison.OrdinalIgnoreCase) && IsDay(tokens[month - 2].Text) ? month - 2
            : month;
        var last = month;
        if (first == month && IsNext(tokens, month) && IsDay(tokens[month + 1].Text)) last = month + 1;
        if (last + 1 < tokens.Count && IsYear(tokens[last + 1]) && (last > month || !tokens[last + 1].Break)) last++;
        return first == last ? null : (first, last);
    }

    private static bool IsNext(IReadOnlyList<TextToken> tokens, int at) => at + 1 < tokens.Count && !tokens[at + 1].Break;

    // "may" and "march" are words of their own unless they are written as names.
    private static bool IsMonth(string word) => _months.Contains(word) && (word.Length > 5 || char.IsUpper(word[0]));

    private static bool IsDay(string word)
    {
        var digits = word.TakeWhile(char.IsAsciiDigit).Count();
        return digits is 1 or 2
            && (digits == word.Length || word[digits..] is "st" or "nd" or "rd" or "th")
            && int.Parse(word.AsSpan(0, digits), NumberStyles.None, CultureInfo.InvariantCulture) is >= 1 and <= 31;
    }
}
