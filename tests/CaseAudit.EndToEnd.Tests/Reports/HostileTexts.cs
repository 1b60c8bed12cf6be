using System.Text.Json.Nodes;

namespace CaseAudit.EndToEnd.Tests.Reports;

/// <summary>Documents in which every free text ends in something that a reader or a program might take for more than text.</summary>
internal static class HostileTexts
{
    /// <summary>A script, a formula, a link, a field, control characters and a direction override.</summary>
    public const string Payload = "</w:t><script>alert(1)</script>=HYPERLINK(\"http://example.invalid\")\u0007\u001b[31m\u202Etxt.exe\u2028\uFFFF { TOC \\o }";

    /// <summary>What of the payload must not be found in what is written.</summary>
    public static readonly string[] Forbidden = ["\u0007", "\u001b", "\u202E", "\u2028", "\uFFFF"];

    /// <summary>The document with the payload behind every string that its schema leaves free: no word of a list, no day, no pattern.</summary>
    /// <param name="json">The document.</param>
    /// <param name="schema">The name of its schema.</param>
    /// <param name="definition">The definition within the schema; null for the schema itself.</param>
    public static JsonNode In(string json, string schema, string? definition)
    {
        var whole = JsonNode.Parse(Executable.Run("schema", schema).Output)!;
        var document = JsonNode.Parse(json)!;
        Spoil(document, definition is null ? whole : whole["$defs"]![definition]!, whole);
        return document;
    }

    private static void Spoil(JsonNode? node, JsonNode schema, JsonNode whole)
    {
        schema = Resolved(schema, whole);
        if (node is JsonArray items)
        {
            for (var at = 0; at < items.Count; at++) Put(items[at], Resolved(schema["items"]!, whole), whole, spoiled => items[at] = spoiled);
        }
        else if (node is JsonObject properties)
        {
            foreach (var (name, value) in properties.ToList())
            {
                if (schema["properties"]?[name] is JsonNode of) Put(value, Resolved(of, whole), whole, spoiled => properties[name] = spoiled);
            }
        }
    }

    private static void Put(JsonNode? value, JsonNode schema, JsonNode whole, Action<JsonNode> put)
    {
        if (value is JsonValue text && text.TryGetValue<string>(out var words))
        {
            if (schema["enum"] is null && schema["const"] is null && schema["pattern"] is null) put(words + Payload);
        }
        else
        {
            Spoil(value, schema, whole);
        }
    }

    // A value that may be null refers to its definition, or is one of two.
    private static JsonNode Resolved(JsonNode schema, JsonNode whole)
    {
        if (schema["$ref"] is JsonNode pointer) return Resolved(pointer.GetValue<string>().Split('/').Skip(1).Aggregate(whole, (node, name) => node[name]!), whole);
        return schema["anyOf"] is JsonArray choices && choices.FirstOrDefault(choice => choice!["$ref"] is not null) is JsonNode one ? Resolved(one, whole) : schema;
    }
}
