namespace CaseAudit.Rules.AuditPractice;

/// <summary>Finds documents that are named by a date or a number: "plan of 12 March", "report no. 3", "2023 review"; "the chronology" alone is none.</summary>
internal static class DocumentsInText
{
    private const int LongestNoun = 3;

    // "plan of 12 March": one word may stand between the document and its date or number.
    private static readonly string[] _between = ["of", "from", "dated", "on", "no", "no.", "number", "ref", "reference", "version"];

    /// <summary>The documents in the order of the text, as they stand there.</summary>
    public static IEnumerable<string> Find(string text, IReadOnlyList<TextToken> tokens, IReadOnlySet<string> nouns)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            if (Noun(tokens, i, nouns) is not int noun) continue;

            if (i > 0 && !tokens[i].Break && DatesInText.IsYear(tokens[i - 1])) yield return text[tokens[i - 1].At..tokens[noun].End];
            else if (NumberAfter(tokens, noun) is int last) yield return text[tokens[i].At..tokens[last].End];
            i = noun;
        }
    }

    // The longest noun that begins here: "core group minutes" before "minutes".
    private static int? Noun(IReadOnlyList<TextToken> tokens, int first, IReadOnlySet<string> nouns)
    {
        int? longest = null;
        var words = "";
        for (var at = first; at < tokens.Count && at < first + LongestNoun && (at == first || !tokens[at].Break); at++)
        {
            words = at == first ? tokens[at].Text : words + " " + tokens[at].Text;
            if (nouns.Contains(words)) longest = at;
        }

        return longest;
    }

    private static int? NumberAfter(IReadOnlyList<TextToken> tokens, int noun)
    {
        var at = noun + 1;
        if (at < tokens.Count && !tokens[at].Break && _between.Contains(tokens[at].Text, StringComparer.OrdinalIgnoreCase)) at++;

        // "no." ends in a full stop, which is no break here.
        var joined = at > noun + 1 && tokens[at - 1].Text.Equals("no", StringComparison.OrdinalIgnoreCase);
        return at < tokens.Count && (joined || !tokens[at].Break) && tokens[at].Text.Any(char.IsAsciiDigit) ? at : null;
    }
}
