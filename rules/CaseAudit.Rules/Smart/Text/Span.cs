using System.Runtime.InteropServices;

namespace CaseAudit.Rules.Smart;

/// <summary>A stretch of tokens, from the first up to but not including the last place.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Span(int From, int To)
{
    public static Span None => default;

    public bool IsEmpty => To <= From;

    public int Length => Math.Max(0, To - From);

    public bool Contains(int at) => at >= From && at < To;

    public bool Overlaps(Span other) => From < other.To && other.From < To;
}
