using CaseAudit.Rules.Wording;

namespace CaseAudit.Rules.Smart;

/// <summary>A text with its tokens, the word lists to read it with and the day that time counts from.</summary>
internal sealed class ReadText(string? text, DateOnly from, SmartWords words)
{
    public string Text { get; } = text ?? "";

    public List<Token> Tokens { get; } = Tokenizer.Read(text, words.Lexicon);

    public DateOnly From { get; } = from;

    public SmartWords Words { get; } = words;

    /// <summary>The words that bind an action to a day.</summary>
    public IReadOnlyList<TimeExpression> Times => field ??= TimeReader.Read(this);

    public Span All => new(0, Tokens.Count);

    /// <summary>The sentences; a semicolon and a new line end one too.</summary>
    public IEnumerable<Span> Sentences()
    {
        var start = 0;
        for (var at = 0; at <= Tokens.Count; at++)
        {
            if (at < Tokens.Count && Tokens[at].Lower is not ("." or ";" or "!" or "?" or "\n" or "•")) continue;

            if (at > start) yield return new(start, at);
            start = at + 1;
        }
    }

    /// <summary>Whether that word stands at the place.</summary>
    public bool Is(int at, string lower) => At(at)?.Is(lower) == true;

    /// <summary>The word at the place; null before the first and behind the last.</summary>
    public Word? At(int at) => at >= 0 && at < Tokens.Count ? Tokens[at].Word : null;

    /// <summary>Whether a word with a capital letter stands at the place.</summary>
    public bool IsCapital(int at) => at >= 0 && at < Tokens.Count && Tokens[at].IsCapital;

    /// <summary>The time expression that the place belongs to.</summary>
    public TimeExpression? TimeAt(int at) => TimeReader.At(Times, at);

    /// <summary>The token as it stands in the text.</summary>
    public string TextOf(Token token) => Text[token.Start..token.End];

    /// <summary>The words of the span as they stand in the text.</summary>
    public string Quote(Span span) => span.IsEmpty ? "" : Excerpt.OnOneLine(Text[Tokens[span.From].Start..Tokens[span.To - 1].End]);
}
