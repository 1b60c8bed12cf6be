namespace CaseAudit.Rules.Smart;

/// <summary>Cuts a text into words, numbers, dates and marks; white space separates and is dropped.</summary>
internal static class Tokenizer
{
    public static List<Token> Read(string? text, Lexicon lexicon)
    {
        if (string.IsNullOrEmpty(text)) return [];

        var tokens = new List<Token>((text.Length / 5) + 2);
        var lower = text.ToLowerInvariant().Replace('’', '\'');
        for (var at = 0; at < text.Length;)
        {
            if (char.IsWhiteSpace(text[at]) && text[at] != '\n')
            {
                at++;
                continue;
            }

            var end = RunEnd(text, at);
            Add(new(at, end));
            at = end;
        }

        return tokens;

        void Add(Span run)
        {
            var dash = lower.AsSpan(run.From..run.To).IndexOf('-');
            if (dash > 0 && (char.IsAsciiDigit(text[run.From]) || char.IsUpper(text[run.From + dash + 1])) && NumericRuns.Read(text[run.From..run.To]).Kind is null)
            {
                // "6-week", "6-8" and "mid-October" are read as two.
                dash += run.From;
                Add(run with { To = dash });
                Add(new(dash, dash + 1));
                Add(run with { From = dash + 1 });
                return;
            }

            var word = lower.AsSpan(run.From..run.To).TrimEnd('\'');
            tokens.Add(new(lexicon.Read(word.IsEmpty ? text.AsSpan(run.From..run.To) : word), run.From, run.To, char.IsUpper(text[run.From])));
        }
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
