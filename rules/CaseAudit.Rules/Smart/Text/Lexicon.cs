namespace CaseAudit.Rules.Smart;

/// <summary>The words of the word lists, of numbers and of days: whoever reads a text looks each of its words up here, once.</summary>
internal sealed class Lexicon
{
    private readonly Dictionary<string, Word> _words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Word>.AlternateLookup<ReadOnlySpan<char>> _spelled;
    private int _lists;

    public Lexicon()
    {
        _spelled = _words.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var (name, value) in NumberWords.All.Concat(MonthNames.All))
            Learn(new Word(name, this)).Value = value;
    }

    /// <summary>The word where a list holds it.</summary>
    public Word? Find(ReadOnlySpan<char> lower) => _spelled.TryGetValue(lower, out var word) ? word : null;

    /// <summary>The word, in lower case and with plain apostrophes, of a text.</summary>
    public Word Read(ReadOnlySpan<char> lower) => Find(lower) ?? new Word(lower.ToString(), this);

    /// <summary>The words of a phrase of a list.</summary>
    public Word[] Learn(string phrase) => [.. Tokenizer.Read(phrase, this).Select(token => Learn(token.Word))];

    /// <summary>The mark of a further list, by which its words are known.</summary>
    public UInt128 NewList() => _lists < 128 ? UInt128.One << _lists++ : throw new InvalidOperationException("There are more lists than marks for them.");

    private Word Learn(Word word)
    {
        if (_words.TryGetValue(word.Lower, out var known)) return known;

        _words.Add(word.Lower, word);
        Learn(word.Base);
        return word;
    }
}
