namespace CaseAudit.Rules.Smart;

/// <summary>Cuts a text into words, numbers, dates and marks; white space separates and is dropped.</summary>
internal static class Tokenizer
{
    private const int Short = 256;

    public static List<Token> Read(string? text, Lexicon lexicon)
    {
        if (string.IsNullOrEmpty(text)) return [];

        var tokens = new List<Token>((text.Length / 5) + 2);
        var lower = text.Length <= Short ? stackalloc char[text.Length] : new char[text.Length];
        text.AsSpan().ToLowerInvariant(lower);
        lower.Replace('’', '\'');
        for (var at = 0; at < text.Length;)
        {
            if (char.IsWhiteSpace(text[at]) && text[at] != '\n')
            {
                at++;
                continue;
            }

            var end = RunEnd(text, at);
            Add(tokens, text, lower, new(at, end), lexicon);
            at = end;
        }

        return tokens;
    }

    private static void Add(List<Token> tokens, string text, ReadOnlySpan<char> lower, Span run, Lexicon lexicon)
    {
        var dash = lower[run.From..run.To].IndexOf('-');
        if (dash > 0 && (char.IsAsciiDigit(text[run.From]) || char.IsUpper(text[run.From + dash + 1])) && NumericRuns.Read(text[run.From..run.To]).Kind is null)
        {
            // "6-week", "6-8" and "mid-October" are read as two.
            dash += run.From;
            Add(tokens, text, lower, run with { To = dash }, lexicon);
            Add(tokens, text, lower, new(dash, dash + 1), lexicon);
            Add(tokens, text, lower, run with { From = dash + 1 }, lexicon);
            return;
        }

        var word = lower[run.From..run.To].TrimEnd('\'');
        tokens.Add(new(lexicon.Read(word.IsEmpty ? text.AsSpan(run.From..run.To) : word), run.From, run.To, char.IsUpper(text[run.From])));
    }

    private static int RunEnd(string text, int at)
    {
        if (!char.IsLetterOrDigit(text[at])) return at + 1;

        var end = at + 1;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || Joins(text, end)))
            end++;
        return end;
    }

    // Inside a run: "31/03/2015", "2015-16", "1,200", "re-audit", "child's"; the apostrophe of "months'" belongs to its word too.
    private static bool Joins(string text, int at)
    {
        var (before, after) = (text[at - 1], at + 1 < text.Length ? text[at + 1] : ' ');
        return text[at] switch
        {
            '-' => char.IsLetterOrDigit(before) && char.IsLetterOrDigit(after),
            '/' or '.' or ',' => char.IsAsciiDigit(before) && char.IsAsciiDigit(after),
            '\'' or '’' => char.IsLetter(before) && (char.IsLetter(after) || before is 's'),
            _ => false,
        };
    }
}
