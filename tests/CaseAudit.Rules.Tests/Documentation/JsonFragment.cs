using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace CaseAudit.Rules.Tests.Documentation;

/// <summary>What is worth showing of a record that was made for one test.</summary>
internal static class JsonFragment
{
    private const int Width = 120;

    // A text made to be long says no more by being shown whole.
    private const int LongestText = 200;

    private static readonly JsonSerializerOptions Contract = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    // Without these a fragment of a case cannot be read: they say what is expected of it.
    private static readonly string[] Always = ["status", "opened"];

    /// <summary>A record as its data contract writes it.</summary>
    public static JsonObject Of<T>(T record) => JsonSerializer.SerializeToNode(record, Contract)!.AsObject();

    /// <summary>All of something.</summary>
    public static string Whole(JsonNode node) => Text(node, "");

    /// <summary>The properties in which a record differs from another, with what is always needed to read them.</summary>
    public static string Difference(JsonObject record, JsonObject? other)
    {
        var shown = record.Where(property => Always.Contains(property.Key) || other is null || !JsonNode.DeepEquals(property.Value, other[property.Key]));
        return Text(new JsonObject(shown.Select(property => KeyValuePair.Create(property.Key, property.Value?.DeepClone()))), "");
    }

    // What fits on a line stands on one.
    private static string Text(JsonNode? node, string indent)
    {
        var line = OneLine(node);
        if (indent.Length + line.Length <= Width && indent.Length > 0) return line;

        var deeper = indent + "  ";
        return node switch
        {
            JsonObject { Count: > 0 } properties => "{\n" + string.Join(",\n", properties.Select(one => $"{deeper}{Name(one.Key)}: {Text(one.Value, deeper)}")) + $"\n{indent}}}",
            JsonArray { Count: > 0 } items => "[\n" + string.Join(",\n", items.Select(item => deeper + Text(item, deeper))) + $"\n{indent}]",
            _ => line,
        };
    }

    private static string OneLine(JsonNode? node) => node switch
    {
        JsonObject { Count: > 0 } properties => $"{{ {string.Join(", ", properties.Select(one => $"{Name(one.Key)}: {OneLine(one.Value)}"))} }}",
        JsonArray { Count: > 0 } items => $"[{string.Join(", ", items.Select(OneLine))}]",
        JsonValue value when value.TryGetValue<string>(out var text) && text.Length > LongestText => Beginning(text).ToJsonString(Contract),
        null => "null",
        _ => node.ToJsonString(Contract),
    };

    private static JsonValue Beginning(string text)
    {
        var words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return JsonValue.Create($"{string.Join(' ', words.Take(8))} … ({words.Length} words)");
    }

    private static string Name(string property) => $"\"{property}\"";
}
