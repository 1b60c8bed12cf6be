namespace CaseAudit.Rules.Smart;

/// <summary>The base forms that an inflected English word may come from: <c>planned</c> from <c>plan</c>, <c>applies</c> from <c>apply</c>.</summary>
/// <remarks>Candidates only: whoever asks looks them up in a list, so that a form that is no word does no harm.</remarks>
internal static class Inflection
{
    public static IEnumerable<string> OfParticiple(string word) => Candidates(word, "ed");

    public static IEnumerable<string> OfGerund(string word) => Candidates(word, "ing");

    public static IEnumerable<string> OfPluralOrThirdPerson(string word)
    {
        if (word.EndsWith("ies", StringComparison.Ordinal)) yield return word[..^3] + "y";
        if (word.EndsWith("es", StringComparison.Ordinal)) yield return word[..^2];
        if (word.EndsWith('s') && !word.EndsWith("ss", StringComparison.Ordinal)) yield return word[..^1];
    }

    private static IEnumerable<string> Candidates(string word, string ending)
    {
        var dash = word.LastIndexOf('-') + 1;
        if (!word.EndsWith(ending, StringComparison.Ordinal) || word.Length - dash < ending.Length + 2) yield break;

        var stem = word[..^ending.Length];
        yield return stem;
        yield return stem + "e";
        if (stem[^1] == stem[^2]) yield return stem[..^1];
        if (stem[^1] == 'i') yield return stem[..^1] + "y";
    }
}
