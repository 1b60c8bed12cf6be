using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace CaseAudit.Extracts.Tests;

/// <summary>Checks a document against a JSON Schema, as far as our schemas use the language; another keyword is a failure of the test.</summary>
internal sealed class StructuralSchema(string schema)
{
    private readonly JsonObject _root = JsonNode.Parse(schema)!.AsObject();

    public bool Allows(string document) => Allows(_root, JsonNode.Parse(document));

    private bool Allows(JsonObject rule, JsonNode? value) => rule.All(keyword => keyword.Key switch
    {
        "$schema" or "$id" or "$defs" or "title" or "description" => true,
        "format" => keyword.Value!.GetValue<string>() == "date",
        "$ref" => Allows(Referred(keyword.Value!.GetValue<string>()), value),
        "anyOf" => keyword.Value!.AsArray().Any(r => Allows(r!.AsObject(), value)),
        "const" => JsonNode.DeepEquals(keyword.Value, value),
        "enum" => keyword.Value!.AsArray().Any(w => JsonNode.DeepEquals(w, value)),
        "type" => keyword.Value is JsonArray types ? types.Any(t => IsOf(t!.GetValue<string>(), value)) : IsOf(keyword.Value!.GetValue<string>(), value),
        "pattern" => value?.GetValueKind() != JsonValueKind.String || Regex.IsMatch(value.GetValue<string>(), keyword.Value!.GetValue<string>(), RegexOptions.ECMAScript, TimeSpan.FromSeconds(1)),
        "items" => value is not JsonArray items || items.All(i => Allows(keyword.Value!.AsObject(), i)),
        "required" => value is not JsonObject o || keyword.Value!.AsArray().All(n => o.ContainsKey(n!.GetValue<string>())),
        "properties" => value is not JsonObject o || keyword.Value!.AsObject().All(p => !o.ContainsKey(p.Key) || Allows(p.Value!.AsObject(), o[p.Key])),
        "maxLength" => value?.GetValueKind() != JsonValueKind.String || value.GetValue<string>().Length <= keyword.Value!.GetValue<int>(),
        "minItems" => value is not JsonArray list || list.Count >= keyword.Value!.GetValue<int>(),
        "maxItems" => value is not JsonArray list || list.Count <= keyword.Value!.GetValue<int>(),
        "maximum" => value?.GetValueKind() != JsonValueKind.Number || value.GetValue<decimal>() <= keyword.Value!.GetValue<decimal>(),
        "multipleOf" => value?.GetValueKind() != JsonValueKind.Number || value.GetValue<decimal>() % keyword.Value!.GetValue<decimal>() == 0,
        "minLength" => value?.GetValueKind() != JsonValueKind.String || value.GetValue<string>().Length >= keyword.Value!.GetValue<int>(),
        "minimum" => value?.GetValueKind() != JsonValueKind.Number || value.GetValue<decimal>() >= keyword.Value!.GetValue<decimal>(),
        "patternProperties" => value is not JsonObject o || keyword.Value!.AsObject().All(pattern => o.All(p => !Matches(p.Key, pattern.Key) || Allows(pattern.Value!, p.Value))),
        "additionalProperties" => value is not JsonObject o || o.All(p => IsNamed(rule, p.Key) || Allows(keyword.Value!, p.Value)),
        _ => throw new InvalidOperationException($"The schema uses {keyword.Key}."),
    });

    // A schema may also be true or false.
    private bool Allows(JsonNode rule, JsonNode? value) => rule is JsonObject schema ? Allows(schema, value) : rule.GetValue<bool>();

    private static bool IsNamed(JsonObject rule, string name) =>
        rule["properties"]?.AsObject().ContainsKey(name) == true || rule["patternProperties"]?.AsObject().Any(pattern => Matches(name, pattern.Key)) == true;

    private static bool Matches(string name, string pattern) => Regex.IsMatch(name, pattern, RegexOptions.ECMAScript, TimeSpan.FromSeconds(1));

    // A pointer into the schema: #/$defs/visit, or a place in it.
    private JsonObject Referred(string pointer) =>
        pointer.Split('/').Skip(1).Aggregate((JsonNode)_root, (node, part) => node is JsonArray list ? list[int.Parse(part, CultureInfo.InvariantCulture)]! : node[part]!).AsObject();

    private static bool IsOf(string type, JsonNode? value) => type switch
    {
        "null" => value is null,
        "object" => value is JsonObject,
        "array" => value is JsonArray,
        "string" => value?.GetValueKind() == JsonValueKind.String,
        "boolean" => value?.GetValueKind() is JsonValueKind.True or JsonValueKind.False,
        "integer" or "number" => value?.GetValueKind() == JsonValueKind.Number,
        _ => throw new InvalidOperationException($"The schema uses the type {type}."),
    };
}
