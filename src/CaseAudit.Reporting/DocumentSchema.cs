using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization.Metadata;

namespace CaseAudit.Reporting;

/// <summary>JSON Schemas of the documents that are written, generated from the types that write them: draft 2020-12, indented, lines ending in a line feed.</summary>
internal static class DocumentSchema
{
    public static string Of(string name, JsonTypeInfo document) => Of(name, document.GetJsonSchemaAsNode(new JsonSchemaExporterOptions { TreatNullObliviousAsNonNullable = true }));

    private static string Of(string name, JsonNode generated)
    {
        var schema = generated.AsObject();
        Tighten(schema, schema);
        schema["properties"]!["schema"] = new JsonObject { ["const"] = name };
        schema.Insert(0, "$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.Insert(1, "title", name);
        return schema.ToJsonString(new JsonSerializerOptions { WriteIndented = true, NewLine = "\n" });
    }

    // What may be null is left out when it is, so that it is not required; anything not named here is not written.
    private static void Tighten(JsonNode? node, JsonObject root)
    {
        if (node is JsonArray items)
        {
            foreach (var item in items) Tighten(item, root);
            return;
        }

        if (node is not JsonObject schema) return;

        if (schema["properties"] is JsonObject properties)
        {
            schema["additionalProperties"] = false;
            if (schema["required"] is JsonArray required)
            {
                foreach (var name in required.Where(name => MayBeNull(properties[name!.GetValue<string>()], root)).ToList()) required.Remove(name);
            }
        }

        foreach (var (_, inner) in schema.ToList()) Tighten(inner, root);
    }

    // A type that stands in several places is written once; the others refer to it by where it stands.
    private static bool MayBeNull(JsonNode? schema, JsonObject root) => schema?["$ref"] is JsonNode pointer
        ? MayBeNull(pointer.GetValue<string>().Split('/').Skip(1).Aggregate((JsonNode?)root, (node, name) => node?[name]), root)
        : Holds(schema?["type"], "null") || Holds(schema?["enum"], null);

    private static bool Holds(JsonNode? list, string? value) =>
        list is JsonArray items && items.Any(item => item?.GetValue<string>() == value);
}
