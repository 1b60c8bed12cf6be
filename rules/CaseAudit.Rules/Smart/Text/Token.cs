using System.Runtime.InteropServices;

namespace CaseAudit.Rules.Smart;

/// <summary>One word, number or mark where it stands in a text.</summary>
/// <param name="Word">The word.</param>
/// <param name="Start">Its first character's place in the text.</param>
/// <param name="End">The place behind its last character.</param>
/// <param name="IsCapital">Whether it stands with a capital letter.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Token(Word Word, int Start, int End, bool IsCapital)
{
    public string Lower => Word.Lower;

    public bool IsWord => Word.IsWord;
}
