using System.Text.Json;

namespace CaseAudit.Extracts;

/// <summary>Finds where the next case begins in JSON that is broken: at an object whose first property is <c>caseId</c>, which nothing
/// inside a case is.</summary>
internal static class CaseStart
{
    /// <summary>Offset of the case's opening bracket, or -1.</summary>
    /// <param name="utf8">The bytes to look in.</param>
    /// <param name="from">Where to begin looking.</param>
    public static int Find(ReadOnlySpan<byte> utf8, int from)
    {
        var name = "\"caseId\""u8;
        for (var i = Math.Min(from, utf8.Length); ;)
        {
            var found = utf8[i..].IndexOf(name);
            if (found < 0) return -1;

            var bracket = utf8[from..(i + found)].LastIndexOfAnyExcept(JsonBytes.Space);
            if (bracket >= 0 && utf8[from + bracket] == '{') return from + bracket;

            i += found + name.Length;
        }
    }

    /// <summary>Whether a record whose brackets agree is one: where another case begins in it, only if it is JSON all the same.</summary>
    public static bool IsWhole(ReadOnlySpan<byte> utf8) => Find(utf8, 1) < 0 || IsJson(utf8);

    private static bool IsJson(ReadOnlySpan<byte> utf8)
    {
        try
        {
            var reader = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = ReadLimits.MaxDepth });
            reader.Read();
            return reader.TrySkip();
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
