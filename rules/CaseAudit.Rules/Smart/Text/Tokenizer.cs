namespace CaseAudit.Rules.Smart;

/// <summary>Cuts a text into words, numbers, dates and marks; white space separates and is dropped.</summary>
internal static class Tokenizer
{
    public static IReadOnlyList<Token> Read(string? text)
    {
        var tokens = new List<Token>();
        for (var at = 0; text is not null && at < text.Length;)
        {
            if (char.IsWhiteSpace(text[at]) && text[at] != '\n')
            {
                at++;
                continue;
            }

            var end = RunEnd(text, at);
            Add(tokens, text[at..end], at);
            at = end;
        }

        return tokens;
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

    private static void Add(List<Token> tokens, string run, int start)
    {
        var kind = NumericRuns.KindOf(run);
        var dash = run.IndexOf('-', StringComparison.Ordinal);
        if (kind is null && dash > 0 && (char.IsAsciiDigit(run[0]) || char.IsUpper(run[dash + 1])))
        {
            // "6-week", "6-8" and "mid-October" are read as two.
            Add(tokens, run[..dash], start);
            Add(tokens, run[dash..(dash + 1)], start + dash);
            Add(tokens, run[(dash + 1)..], start + dash + 1);
            return;
        }

        var lower = run.ToLowerInvariant().Replace('’', '\'').TrimEnd('\'');
        tokens.Add(new(run, lower.Length == 0 ? run : lower, start, kind ?? (char.IsLetterOrDigit(run[0]) ? TokenKind.Word : TokenKind.Mark)));
    }
}
