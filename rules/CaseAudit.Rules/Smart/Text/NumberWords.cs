using System.Globalization;
using Humanizer;

namespace CaseAudit.Rules.Smart;

/// <summary>Whole numbers, in figures or in words to a hundred.</summary>
internal static class NumberWords
{
    private const int Largest = 100;

    private static readonly Dictionary<string, int> _cardinals = Enumerable.Range(0, Largest + 1)
        .ToDictionary(number => number.ToWords(CultureInfo.InvariantCulture), number => number, StringComparer.Ordinal);

    private static readonly Dictionary<string, int> _ordinals = Enumerable.Range(1, Largest)
        .ToDictionary(number => number.ToOrdinalWords(CultureInfo.InvariantCulture), number => number, StringComparer.Ordinal);

    /// <summary>The number of <c>1,200</c>, <c>1200</c> or <c>six</c>; null for anything else, and for more than a million.</summary>
    public static int? Of(Token token)
    {
        if (token.Kind is not TokenKind.Number) return _cardinals.TryGetValue(token.Lower, out var word) ? word : null;

        return int.TryParse(token.Text, NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var number) && number <= 1_000_000 ? number : null;
    }

    /// <summary>The number of <c>second</c> or <c>2nd</c>.</summary>
    public static int? Ordinal(Token token)
    {
        if (token.Kind is TokenKind.Ordinal) return NumericRuns.Day(token.Text);

        return _ordinals.TryGetValue(token.Lower, out var number) ? number : null;
    }
}
