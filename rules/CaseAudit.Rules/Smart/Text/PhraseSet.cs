namespace CaseAudit.Rules.Smart;

/// <summary>The phrases of a word list, found among the tokens of a text; the longest counts.</summary>
internal sealed class PhraseSet
{
    private readonly UInt128 _list;
    private readonly Dictionary<Word, Word[][]> _byFirst;

    public PhraseSet(IEnumerable<string> phrases, Lexicon lexicon)
    {
        _list = lexicon.NewList();
        _byFirst = phrases.Select(lexicon.Learn).Where(words => words.Length > 0).GroupBy(words => words[0])
            .ToDictionary(group => group.Key, group => group.OrderByDescending(words => words.Length).ToArray());
        foreach (var (first, begun) in _byFirst)
        {
            first.Begins |= _list;
            if (begun[^1].Length == 1) first.Alone |= _list;
            if (begun[0].Length > 1) first.GoesOn |= _list;
        }
    }

    /// <summary>How many tokens the longest phrase that begins at the place takes; 0 where none does. A possessive s does not matter.</summary>
    public int Match(List<Token> tokens, int at)
    {
        if (at < 0 || at >= tokens.Count) return 0;

        var word = tokens[at].Word;
        return Math.Max(Match(tokens, at, word), word == word.Base ? 0 : Match(tokens, at, word.Base));
    }

    /// <summary>As <see cref="Match(List{Token}, int)"/>, with another word in the place of the first: the base form of a verb.</summary>
    public int Match(List<Token> tokens, int at, Word first)
    {
        if ((first.Begins & _list) == UInt128.Zero) return 0;
        if ((first.GoesOn & _list) == UInt128.Zero) return 1;

        foreach (var words in _byFirst[first])
        {
            var length = 1;
            while (length < words.Length && at + length < tokens.Count && tokens[at + length].Word is var word && (word == words[length] || word.Base == words[length]))
                length++;
            if (length == words.Length) return length;
        }

        return 0;
    }

    /// <summary>Whether a phrase of the list begins at the place.</summary>
    public bool At(List<Token> tokens, int at) => Match(tokens, at) > 0;

    /// <summary>Whether a phrase of the list can begin with the word.</summary>
    public bool CanBegin(Word word) => ((word.Begins | word.Base.Begins) & _list) != UInt128.Zero;

    /// <summary>Whether the word is on the list.</summary>
    public bool Has(Word word) => (word.Alone & _list) != UInt128.Zero;

    /// <summary>The first phrase of the list in the span; an empty span where there is none.</summary>
    public Span FirstIn(List<Token> tokens, Span span)
    {
        for (var at = span.From; at < span.To; at++)
        {
            var length = Match(tokens, at);
            if (length > 0 && at + length <= span.To) return new(at, at + length);
        }

        return Span.None;
    }

    /// <summary>Every phrase of the list in the span, none overlapping.</summary>
    public IReadOnlyList<Span> AllIn(List<Token> tokens, Span span)
    {
        List<Span>? found = null;
        for (var at = span.From; at < span.To;)
        {
            var length = Match(tokens, at);
            if (length > 0 && at + length <= span.To) (found ??= []).Add(new(at, at + length));
            at += Math.Max(length, 1);
        }

        return found ?? [];
    }
}
