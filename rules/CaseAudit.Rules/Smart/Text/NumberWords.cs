using System.Globalization;
using Humanizer;

namespace CaseAudit.Rules.Smart;

/// <summary>Whole numbers in words, to a hundred.</summary>
internal static class NumberWords
{
    private const int Largest = 100;

    /// <summary>The cardinals and ordinals.</summary>
    public static IEnumerable<(string Name, WordValue Value)> All =>
    [
        .. Enumerable.Range(0, Largest + 1).Select(number => (number.ToWords(CultureInfo.InvariantCulture), new WordValue { Number = number })),
        .. Enumerable.Range(1, Largest).Select(number => (number.ToOrdinalWords(CultureInfo.InvariantCulture), new WordValue { Ordinal = number })),
    ];
}
