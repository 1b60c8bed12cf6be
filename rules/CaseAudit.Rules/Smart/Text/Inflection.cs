namespace CaseAudit.Rules.Smart;

/// <summary>The words of the lists that an inflected English word may come from: <c>planned</c> from <c>plan</c>, <c>applies</c> from <c>apply</c>.</summary>
internal static class Inflection
{
    public static IEnumerable<Word> OfParticiple(ReadText text, int at) => Known(text, Stems(text.Tokens[at].Lower, "ed"));

    public static IEnumerable<Word> OfGerund(ReadText text, int at) => Known(text, Stems(text.Tokens[at].Lower, "ing"));

    public static IEnumerable<Word> OfPluralOrThirdPerson(ReadText text, int at) => Known(text, Singulars(text.Tokens[at].Lower));

    // A form that is no word is on no list and does no harm.
    private static IEnumerable<Word> Known(ReadText text, IEnumerable<string> forms) => forms.Select(form => text.Words.Lexicon.Find(form)).OfType<Word>();

    private static IEnumerable<string> Singulars(string word)
    {
        if (word.EndsWith("ies", StringComparison.Ordinal)) yield return word[..^3] + "y";
        if (word.EndsWith("es", StringComparison.Ordinal)) yield return word[..^2];
        if (word.EndsWith('s') && !word.EndsWith("ss", StringComparison.Ordinal)) yield return word[..^1];
    }

    private static IEnumerable<string> Stems(string word, string ending)
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
