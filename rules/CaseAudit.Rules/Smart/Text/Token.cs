namespace CaseAudit.Rules.Smart;

/// <summary>One word, number or mark of a text.</summary>
/// <param name="Text">As it stands.</param>
/// <param name="Lower">In lower case, with plain apostrophes and without one at the end: <c>professionals</c>.</param>
/// <param name="Start">Its first character's place in the text.</param>
/// <param name="Kind">What it is made of.</param>
internal sealed record Token(string Text, string Lower, int Start, TokenKind Kind)
{
    /// <summary>The place behind its last character.</summary>
    public int End => Start + Text.Length;

    /// <summary>In lower case without a possessive s: <c>child</c> of <c>child's</c>.</summary>
    public string Base { get; } = Lower.EndsWith("'s", StringComparison.Ordinal) ? Lower[..^2] : Lower;

    public bool Is(string lower) => string.Equals(Lower, lower, StringComparison.Ordinal);

    public bool IsWord => Kind is TokenKind.Word;

    public bool IsCapital => char.IsUpper(Text[0]);
}
