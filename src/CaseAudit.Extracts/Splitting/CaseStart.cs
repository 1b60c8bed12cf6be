using System.Text.Json;

namespace CaseAudit.Extracts;

/// <summary>Finds where the next case begins in JSON that is broken: at an object whose first property is <c>caseId</c>, which nothing
/// inside a case is.</summary>
internal static class CaseStart
{
    private static ReadOnlySpan<byte> Name => "\"caseId\""u8;

    /// <summary>Offset of the case's opening bracket, or -1.</summary>
    /// <param name="utf8">The bytes to look in.</param>
    /// <param name="from">Where to begin looking.</param>
    public static int Find(ReadOnlySpan<byte> utf8, int from)
    {
        for (var i = Math.Min(from, utf8.Length); ;)
        {
            var found = utf8[i..].IndexOf(Name);
            if (found < 0) return -1;

            var bracket = utf8[from..(i + found)].LastIndexOfAnyExcept(JsonBytes.Space);
            if (bracket >= 0 && utf8[from + bracket] == '{') return from + bracket;

            i += found + Name.Length;
        }
    }

    /// <summary>Whether a record whose brackets agree is one: where another case begins in it, only if it is JSON all the same.</summary>
    /// <param name="utf8">The record.</param>
    /// <param name="holdsAnother">Whether it holds what should stand beside it: a case where the contract has none, or a good one in an extension.</param>
    public static bool IsWhole(ReadOnlySpan<byte> utf8, out bool holdsAnother)
    {
        holdsAnother = false;
        return Find(utf8, 1) < 0 || IsJson(utf8, out holdsAnother);
    }

    private static bool IsJson(ReadOnlySpan<byte> utf8, out bool holdsAnother)
    {
        holdsAnother = false;
        try
        {
            var reader = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = ReadLimits.MaxDepth });
            var extension = int.MaxValue;
            while (reader.Read())
            {
                if (reader.TokenType == JsonTokenType.PropertyName && reader.CurrentDepth <= extension) extension = reader.ValueSpan.StartsWith("x-"u8) ? reader.CurrentDepth : int.MaxValue;
                if (reader.TokenType == JsonTokenType.StartObject && reader.CurrentDepth > 0) holdsAnother |= IsCase(utf8, reader, anywhere: reader.CurrentDepth < extension);
            }

            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static bool IsCase(ReadOnlySpan<byte> utf8, Utf8JsonReader reader, bool anywhere)
    {
        var start = (int)reader.TokenStartIndex;
        if (!JsonBytes.Trim(utf8[(start + 1)..], out _).StartsWith(Name)) return false;
        if (anywhere) return true;

        reader.Skip();
        return RecordCheck.Case(utf8[start..(int)reader.BytesConsumed], firstLine: 0).Errors.Count == 0;
    }
}
