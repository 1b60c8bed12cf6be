using System.Globalization;
using System.Text.Json;

namespace CaseAudit.Reporting;

/// <summary>Finds an item of a list that is null, which the serializer lets pass.</summary>
internal static class NullItem
{
    /// <summary>Says where the first one stands, as the serializer says it of what it does not let pass; null where there is none.</summary>
    /// <param name="utf8">A value, which is JSON.</param>
    /// <exception cref="InvalidOperationException">A name holds half of a character.</exception>
    public static JsonException? Find(ReadOnlySpan<byte> utf8)
    {
        var reader = new Utf8JsonReader(utf8, JsonWindow.Nested);
        var open = new Stack<(bool IsList, int Index, string Name)>();
        while (reader.Read())
        {
            if (reader.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray)
            {
                open.Pop();
                continue;
            }

            if (reader.TokenType == JsonTokenType.PropertyName)
            {
                open.Push(open.Pop() with { Name = reader.GetString()! });
                continue;
            }

            if (open.TryPop(out var holder)) open.Push(holder with { Index = holder.Index + 1 });
            if (reader.TokenType == JsonTokenType.Null && holder.IsList) return new JsonException("", Path(open), utf8[..(int)reader.TokenStartIndex].Count((byte)'\n'), 0);
            if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray) open.Push((reader.TokenType == JsonTokenType.StartArray, -1, ""));
        }

        return null;
    }

    private static string Path(IEnumerable<(bool IsList, int Index, string Name)> open) =>
        "$" + string.Concat(open.Reverse().Select(one => one.IsList ? string.Create(CultureInfo.InvariantCulture, $"[{one.Index}]") : $".{one.Name}"));
}
