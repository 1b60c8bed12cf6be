using System.Text.Json;

namespace CaseAudit.Extracts;

/// <summary>Cuts a document that is JSON into its properties, and a list into its items.</summary>
internal static class ProgrammeCut
{
    // What is nested too deep is refused with the part that it stands in, and costs no more than that.
    private static readonly JsonReaderOptions AnyDepth = new() { MaxDepth = int.MaxValue };

    /// <summary>The properties of a document, in its order; null where it is not JSON, or not an object.</summary>
    public static IReadOnlyList<ProgrammePart>? Properties(ReadOnlyMemory<byte> utf8, long firstLine)
    {
        var parts = new List<ProgrammePart>();
        var reader = new Utf8JsonReader(utf8.Span, AnyDepth);
        var lines = new LineCount(utf8.Span, firstLine);
        try
        {
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject) return null;

            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                var path = new PointerPath();
                var name = reader.GetString()!;
                path.Enter(name);
                var nameLine = lines.At(reader.TokenStartIndex);
                reader.Read();
                parts.Add(Value(path, name, nameLine, utf8, ref reader, ref lines));
            }

            // Whatever follows the end is no JSON.
            reader.Read();
            return parts;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            // The latter: half of a character in a name. Either is described by the check.
            return null;
        }
    }

    /// <summary>The items of a part that is a list.</summary>
    public static IReadOnlyList<ProgrammePart> Items(ProgrammePart list)
    {
        var items = new List<ProgrammePart>();
        var reader = new Utf8JsonReader(list.Span, AnyDepth);
        var lines = new LineCount(list.Span, list.Line);
        reader.Read();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            var path = new PointerPath(list.At);
            path.Enter(items.Count);
            items.Add(Value(path, list.Name, nameLine: null, list.Utf8, ref reader, ref lines));
        }

        return items;
    }

    private static ProgrammePart Value(PointerPath path, string name, long? nameLine, ReadOnlyMemory<byte> utf8, ref Utf8JsonReader reader, ref LineCount lines)
    {
        var start = (int)reader.TokenStartIndex;
        var line = lines.At(start);
        reader.Skip();
        return new ProgrammePart(path.ToString(), name, nameLine ?? line, line, utf8[start..(int)reader.BytesConsumed]);
    }
}
