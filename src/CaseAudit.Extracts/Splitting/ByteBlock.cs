using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace CaseAudit.Extracts;

/// <summary>Sixty-four bytes of JSON at once: where its quotes, brackets, escapes and line breaks are, one bit a byte.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly ref struct ByteBlock
{
    public const int Length = 64;

    private readonly ulong _inText;

    private ByteBlock(ulong brackets, ulong inText, int stop)
    {
        var before = stop == Length ? ulong.MaxValue : (1UL << stop) - 1;
        Brackets = brackets & ~inText & before;
        Stop = stop;
        _inText = inText;
    }

    /// <summary>The brackets outside text, before <see cref="Stop"/>.</summary>
    public ulong Brackets { get; }

    /// <summary>The first escape, or line break in text, which must be looked at by itself; 64 where there is none.</summary>
    public int Stop { get; }

    /// <summary>Whether text goes on at <see cref="Stop"/>, which is not 0.</summary>
    public bool EndsInText => ((_inText >> (Stop - 1)) & 1) != 0;

    /// <summary>Looks at the first sixty-four bytes.</summary>
    /// <param name="utf8">At least so many bytes.</param>
    /// <param name="inText">Whether they begin inside text.</param>
    public static ByteBlock Of(ReadOnlySpan<byte> utf8, bool inText)
    {
        var low = Vector256.Create(utf8[..32]);
        var high = Vector256.Create(utf8[32..64]);
        var text = Spread(Where(low, high, (byte)'"')) ^ (inText ? ulong.MaxValue : 0);
        var stops = Where(low, high, (byte)'\\') | (Where(low, high, (byte)'\n') & text);

        // '[' and '{', ']' and '}' differ in one bit.
        var bit = Vector256.Create((byte)0x20);
        var brackets = Where(low | bit, high | bit, (byte)'{') | Where(low | bit, high | bit, (byte)'}');
        return new ByteBlock(brackets, text, BitOperations.TrailingZeroCount(stops));
    }

    private static ulong Where(Vector256<byte> low, Vector256<byte> high, byte value)
    {
        var wanted = Vector256.Create(value);
        return Vector256.Equals(low, wanted).ExtractMostSignificantBits() | ((ulong)Vector256.Equals(high, wanted).ExtractMostSignificantBits() << 32);
    }

    /// <summary>From each quote to the next: the bits from an opening quote up to, not including, the closing one.</summary>
    private static ulong Spread(ulong quotes)
    {
        quotes ^= quotes << 1;
        quotes ^= quotes << 2;
        quotes ^= quotes << 4;
        quotes ^= quotes << 8;
        quotes ^= quotes << 16;
        return quotes ^ (quotes << 32);
    }
}
