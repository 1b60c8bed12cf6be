using System.Text.Json;
using System.Text.Unicode;

namespace CaseAudit.Extracts;

/// <summary>Puts the members of a JSON object on one line without changing them.</summary>
internal static class CompactJson
{
    /// <summary>The members without the white space between them, and without an <c>x-rejected</c> from an earlier run; null where the text is
    /// no JSON object.</summary>
    public static byte[]? Members(ReadOnlySpan<byte> utf8)
    {
        if (!Utf8.IsValid(utf8)) return null;

        using var members = new MemoryStream(utf8.Length);
        try
        {
            var reader = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = ReadLimits.MaxDepth });
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject) return null;

            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                var start = (int)reader.TokenStartIndex;
                var kept = !reader.ValueTextEquals("x-rejected"u8);
                reader.Skip();
                if (!kept) continue;

                if (members.Length > 0) members.WriteByte((byte)',');
                Compact(utf8[start..(int)reader.BytesConsumed], members);
            }

            reader.Read();
            return members.ToArray();
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            // The latter: half of a character in a name.
            return null;
        }
    }

    private static void Compact(ReadOnlySpan<byte> utf8, MemoryStream compact)
    {
        var inText = false;
        while (!utf8.IsEmpty)
        {
            var end = inText ? TextEnd(utf8) : utf8.IndexOfAny(JsonBytes.SpaceOrQuote);
            if (end < 0) end = utf8.Length;
            compact.Write(utf8[..end]);
            if (end == utf8.Length) return;

            // A quote belongs to the text it opens; TextEnd has passed the one that closes it.
            var opens = !inText && utf8[end] == '"';
            if (opens) compact.WriteByte((byte)'"');
            utf8 = utf8[(inText ? end : end + 1)..];
            inText = opens;
        }
    }

    private static int TextEnd(ReadOnlySpan<byte> utf8)
    {
        var i = 0;
        while (utf8[i] != '"') i += utf8[i] == '\\' ? 2 : 1;
        return i + 1;
    }
}
