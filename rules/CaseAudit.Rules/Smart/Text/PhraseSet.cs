namespace CaseAudit.Rules.Smart;

/// <summary>The phrases of a word list, found among the tokens of a text; the longest counts.</summary>
internal sealed class PhraseSet
{
    private readonly Dictionary<string, string[][]> _byFirst;

    public PhraseSet(IEnumerable<string> phrases) =>
        _byFirst = phrases.Select(phrase => Tokenizer.Read(phrase).Select(token => token.Lower).ToArray())
            .Where(words => words.Length > 0)
            .GroupBy(words => words[0], StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.OrderByDescending(words => words.Length).ToArray(), StringComparer.Ordinal);

    /// <summary>How many tokens the longest phrase that begins at the place takes; 0 where none does. A possessive s does not matter.</summary>
    public int Match(IReadOnlyList<Token> tokens, int at) => at >= 0 && at < tokens.Count
        ? Math.Max(Match(tokens, at, tokens[at].Lower), ReferenceEquals(tokens[at].Lower, tokens[at].Base) ? 0 : Match(tokens, at, tokens[at].Base))
        : 0;

    /// <summary>As <see cref="Match(IReadOnlyList{Token}, int)"/>, with another word in the place of the first: the base form of a verb.</summary>
    public int Match(IReadOnlyList<Token> tokens, int at, string first)
    {
        if (!_byFirst.TryGetValue(first, out var phrases)) return 0;

        foreach (var words in phrases)
        {
            var length = 1;
            while (length < words.Length && at + length < tokens.Count && (tokens[at + length].Is(words[length]) || string.Equals(tokens[at + length].Base, words[length], StringComparison.Ordinal)))
                length++;
            if (length == words.Length) return length;
        }

        return 0;
    }

    /// <summary>Whether a phrase of the list begins at the place.</summary>
    public bool At(IReadOnlyList<Token> tokens, int at) => Match(tokens, at) > 0;

    /// <summary>Whether the word is on the list.</summary>
    public bool Has(string word) => _byFirst.TryGetValue(word, out var phrases) && phrases.Any(words => words.Length == 1);

    /// <summary>The first phrase of the list in the span; an empty span where there is none.</summary>
    public Span FirstIn(IReadOnlyList<Token> tokens, Span span)
    {
        for (var at = span.From; at < span.To; at++)
        {
            var length = Match(tokens, at);
            if (length > 0 && at + length <= span.To) return new(at, at + length);
        }

        return Span.None;
    }

    /// <summary>Every phrase of the list in the span, none overlapping.</summary>
    public IEnumerable<Span> AllIn(IReadOnlyList<Token> tokens, Span span)
    {
        for (var at = span.From; at < span.To;)
        {
            var length = Match(tokens, at);
            if (length > 0 && at + length <= span.To) yield return new(at, at + length);
            at += Math.Max(length, 1);
        }
    }
}
