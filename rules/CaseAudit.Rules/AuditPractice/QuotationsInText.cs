namespace CaseAudit.Rules.AuditPractice;

/// <summary>Finds three or more words in quotation marks.</summary>
internal static class QuotationsInText
{
    private const int FewestWords = 3;

    private static readonly (char Open, char Close)[] _marks = [('“', '”'), ('"', '"'), ('‘', '’'), ('\'', '\''), ('«', '»')];

    /// <summary>The quotations, without their marks.</summary>
    public static IEnumerable<string> Find(string text)
    {
        foreach (var (open, close) in _marks)
        {
            for (var at = text.IndexOf(open); at >= 0;)
            {
                var end = Opens(text, at) ? Close(text, close, at + 1) : -1;
                if (end > 0)
                {
                    var words = text[(at + 1)..end];
                    if (words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length >= FewestWords) yield return words;
                }

                at = text.IndexOf(open, end > 0 ? end + 1 : at + 1);
            }
        }
    }

    // A mark inside a word is an apostrophe.
    private static bool Opens(string text, int at) => at == 0 || !char.IsLetterOrDigit(text[at - 1]);

    private static int Close(string text, char mark, int from)
    {
        for (var at = text.IndexOf(mark, from); at >= 0; at = text.IndexOf(mark, at + 1))
        {
            if (at + 1 == text.Length || !char.IsLetterOrDigit(text[at + 1])) return at;
        }

        return -1;
    }
}
