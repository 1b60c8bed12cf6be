namespace CaseAudit.Rules.Smart;

/// <summary>A word, number or mark, however it is written: in lower case, with plain apostrophes and without one at the end, <c>professionals</c>.</summary>
/// <remarks>A word of the word lists is one object, which says in which of them it stands; any other is made for its text and stands in none.</remarks>
internal sealed class Word
{
    public Word(string lower, Lexicon lexicon)
    {
        Lower = lower;
        Base = lower.EndsWith("'s", StringComparison.Ordinal) ? lexicon.Read(lower.AsSpan(0, lower.Length - 2)) : this;
        Value = NumericRuns.Read(lower);
        Kind = Value.Kind ?? (char.IsLetterOrDigit(lower[0]) ? TokenKind.Word : TokenKind.Mark);
    }

    public string Lower { get; }

    /// <summary>The word without a possessive s: <c>child</c> of <c>child's</c>.</summary>
    public Word Base { get; }

    public TokenKind Kind { get; }

    /// <summary>What it says of numbers and days.</summary>
    public WordValue Value { get; set; }

    /// <summary>The lists with a phrase that begins with it.</summary>
    public UInt128 Begins { get; set; }

    /// <summary>The lists that hold it as a phrase of its own.</summary>
    public UInt128 Alone { get; set; }

    /// <summary>The lists with a phrase of several words that begins with it.</summary>
    public UInt128 GoesOn { get; set; }

    public bool IsWord => Kind is TokenKind.Word;

    public bool Is(string lower) => string.Equals(Lower, lower, StringComparison.Ordinal);
}
