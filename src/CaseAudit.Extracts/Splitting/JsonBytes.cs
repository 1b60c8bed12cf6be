using System.Buffers;

namespace CaseAudit.Extracts;

/// <summary>The bytes that JSON is cut at.</summary>
internal static class JsonBytes
{
    public static readonly SearchValues<byte> Space = SearchValues.Create(" \t\r\n"u8);

    public static readonly SearchValues<byte> SpaceOrQuote = SearchValues.Create(" \t\r\n\""u8);

    /// <summary>What ends a number or a word.</summary>
    public static readonly SearchValues<byte> ScalarEnd = SearchValues.Create(" \t\r\n,:]}[{\""u8);

    /// <summary>What begins or ends text, an object or a list.</summary>
    public static readonly SearchValues<byte> Structure = SearchValues.Create("\"{}[]"u8);

    /// <summary>What ends text, escapes in it, or must not stand in it.</summary>
    public static readonly SearchValues<byte> InText = SearchValues.Create("\"\\\n"u8);

    public static ReadOnlySpan<byte> Trim(ReadOnlySpan<byte> utf8, out int start)
    {
        start = utf8.IndexOfAnyExcept(Space);
        if (start < 0)
        {
            start = utf8.Length;
            return [];
        }

        return utf8[start..(utf8.LastIndexOfAnyExcept(Space) + 1)];
    }
}
