using System.Globalization;
using CaseAudit.Model;

namespace CaseAudit.Rules.AuditPractice;

/// <summary>Finds numbers that count something: "six weeks", "three home visits", "80 %", "four of nine".</summary>
internal static class CountsInText
{
    // "three core group meetings": two words may stand between.
    private const int MostBetween = 2;

    /// <summary>The counts in the order of the text, as they stand there.</summary>
    public static IEnumerable<string> Find(string text, IReadOnlyList<TextToken> tokens, Standards standards)
    {
        var numbers = standards.Words(WordLists.NumberWords);
        for (var i = 0; i < tokens.Count; i++)
        {
            if (IsNumber(tokens[i], numbers) && (UnitAfter(tokens, i, standards) ?? WholeAfter(tokens, i, numbers)) is int last)
            {
                yield return text[tokens[i].At..tokens[last].End];
                i = last;
            }
        }
    }

    private static int? UnitAfter(IReadOnlyList<TextToken> tokens, int number, Standards standards)
    {
        if (DatesInText.IsYear(tokens[number])) return null;

        var units = standards.Words(WordLists.CountedThings);
        var linking = standards.Words(WordLists.LinkingWords);
        for (var at = number + 1; at < tokens.Count && at <= number + 1 + MostBetween && !tokens[at].Break; at++)
        {
            var word = tokens[at].Text;
            if (at + 1 < tokens.Count && !tokens[at + 1].Break && units.Contains(word + " " + tokens[at + 1].Text)) return at + 1;
            if (units.Contains(word)) return IsAge(tokens, at) ? null : at;
            if (linking.Contains(word) || !word.All(letter => char.IsLetter(letter) || letter is '-' or '\'' or '’')) return null;
        }

        return null;
    }

    // "nine years old" is who the child is, not what was seen.
    private static bool IsAge(IReadOnlyList<TextToken> tokens, int unit) =>
        unit + 1 < tokens.Count && tokens[unit + 1].Text.Equals("old", StringComparison.OrdinalIgnoreCase);

    // "four of nine", "3 out of the 4".
    private static int? WholeAfter(IReadOnlyList<TextToken> tokens, int number, IReadOnlySet<string> numbers)
    {
        var at = number + 1;
        if (Is(tokens, at, "out")) at++;
        if (!Is(tokens, at, "of")) return null;

        at++;
        if (Is(tokens, at, "the") || Is(tokens, at, "all")) at++;
        return at < tokens.Count && !tokens[at].Break && IsNumber(tokens[at], numbers) && !DatesInText.IsYear(tokens[at]) ? at : null;
    }

    private static bool Is(IReadOnlyList<TextToken> tokens, int at, string word) =>
        at < tokens.Count && !tokens[at].Break && tokens[at].Text.Equals(word, StringComparison.OrdinalIgnoreCase);

    private static bool IsNumber(TextToken token, IReadOnlySet<string> numbers) =>
        numbers.Contains(token.Text) || decimal.TryParse(token.Text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _);
}
