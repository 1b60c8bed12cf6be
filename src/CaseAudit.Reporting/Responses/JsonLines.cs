using System.Globalization;
using System.Text.Json;

namespace CaseAudit.Reporting;

/// <summary>On which line each place of a small JSON document stands.</summary>
internal sealed class JsonLines
{
    private readonly Dictionary<string, long> _lines = new(StringComparer.Ordinal);
    private readonly List<(string At, long Line)> _twice = [];

    /// <summary>Reads the lines of a document.</summary>
    /// <exception cref="JsonException">It is no JSON, or holds half of a character.</exception>
    public JsonLines(ReadOnlySpan<byte> utf8)
    {
        var reader = new Utf8JsonReader(utf8);
        reader.Read();
        Note("", ref reader, utf8);
        Value("", ref reader, utf8);
    }

    /// <summary>The properties that stand a second time, and where.</summary>
    public IReadOnlyList<(string At, long Line)> Twice => _twice;

    /// <summary>The line of a place, from 1: that of a property’s name, or of an item’s first character; of what is not there, of the whole.</summary>
    public long Of(string pointer) => _lines.GetValueOrDefault(pointer, 1);

    /// <summary>A place below another.</summary>
    public static string Below(string at, string name) => $"{at}/{name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal)}";

    private void Value(string at, ref Utf8JsonReader reader, ReadOnlySpan<byte> utf8)
    {
        if (reader.TokenType == JsonTokenType.StartObject)
        {
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                var below = Below(at, Text(ref reader, utf8));
                Note(below, ref reader, utf8);
                reader.Read();
                Value(below, ref reader, utf8);
            }
        }
        else if (reader.TokenType == JsonTokenType.StartArray)
        {
            for (var index = 0; reader.Read() && reader.TokenType != JsonTokenType.EndArray; index++)
            {
                var below = Below(at, index.ToString(CultureInfo.InvariantCulture));
                Note(below, ref reader, utf8);
                Value(below, ref reader, utf8);
            }
        }
        else if (reader.TokenType == JsonTokenType.String)
        {
            Text(ref reader, utf8);
        }
    }

    private static string Text(ref Utf8JsonReader reader, ReadOnlySpan<byte> utf8)
    {
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException half)
        {
            throw new JsonException(half.Message, null, Line(ref reader, utf8) - 1, 0, half);
        }
    }

    private static long Line(ref Utf8JsonReader reader, ReadOnlySpan<byte> utf8) => 1 + utf8[..(int)reader.TokenStartIndex].Count((byte)'\n');

    private void Note(string at, ref Utf8JsonReader reader, ReadOnlySpan<byte> utf8)
    {
        var line = Line(ref reader, utf8);
        if (!_lines.TryAdd(at, line)) _twice.Add((at, line));
    }
}
