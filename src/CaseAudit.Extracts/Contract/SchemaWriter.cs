using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace CaseAudit.Extracts;

/// <summary>Writes the JSON Schema of a contract: one definition a type, in the order in which the types are met.</summary>
internal sealed class SchemaWriter
{
    private const string Extensions = "^x-";

    private readonly Utf8JsonWriter _json;
    private readonly List<ContractType> _types = [];

    private SchemaWriter(Utf8JsonWriter json) => _json = json;

    /// <summary>The schema of a kind of file.</summary>
    /// <param name="name">The value of its <c>schema</c> property.</param>
    /// <param name="title">Its title.</param>
    /// <param name="description">Its description.</param>
    /// <param name="envelope">The envelope.</param>
    /// <param name="item">What may also stand alone, or in a bare list; null where only the envelope may.</param>
    public static string Write(string name, string title, string description, ContractType envelope, ContractType? item)
    {
        using var text = new MemoryStream();
        using (var json = new Utf8JsonWriter(text, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
            new SchemaWriter(json).Document(name, title, description, envelope, item);
        return Encoding.UTF8.GetString(text.GetBuffer(), 0, (int)text.Length) + "\n";
    }

    private void Document(string name, string title, string description, ContractType envelope, ContractType? item)
    {
        _json.WriteStartObject();
        _json.WriteString("$schema", "https://json-schema.org/draft/2020-12/schema");
        _json.WriteString("$id", "urn:" + name.Replace('/', ':'));
        _json.WriteString("title", title);
        _json.WriteString("description", description);
        if (item is null)
        {
            Reference(envelope);
        }
        else
        {
            _json.WriteStartArray("anyOf");
            Nested(() => Reference(envelope));
            Nested(() => List(() => Reference(item)));
            Nested(() => Reference(item));
            _json.WriteEndArray();
        }

        _json.WriteStartObject("$defs");
        // Writing a definition may bring further types to the end of the list.
        for (var i = 0; i < _types.Count; i++) Definition(_types[i]);
        _json.WriteEndObject();
        _json.WriteEndObject();
    }

    private void Definition(ContractType type)
    {
        _json.WriteStartObject(type.Definition);
        Describe(type.Description);
        _json.WriteString("type", "object");
        _json.WriteStartObject("properties");
        foreach (var property in type.Properties)
        {
            _json.WriteStartObject(property.Name);
            Describe(property.Description);
            Value(property.Value, property.Nullable);
            _json.WriteEndObject();
        }

        _json.WriteEndObject();
        _json.WriteStartObject("patternProperties");
        _json.WriteBoolean(Extensions, true);
        if (type.NamesItsSchema) _json.WriteBoolean("^\\$schema$", true);
        _json.WriteEndObject();
        _json.WriteBoolean("additionalProperties", false);
        Texts("required", type.Properties.Where(p => p.Required).Select(p => p.Name));
        _json.WriteEndObject();
    }

    private void Value(ContractValue value, bool nullable)
    {
        switch (value.Kind)
        {
            case ContractKind.Object when nullable:
                _json.WriteStartArray("anyOf");
                Nested(() => Reference(value.Type!));
                Nested(() => Type("null", nullable: false));
                _json.WriteEndArray();
                break;
            case ContractKind.Object:
                Reference(value.Type!);
                break;
            case ContractKind.List:
                List(() => Value(value.Item!, nullable: false), nullable);
                if (value.LeastItems > 0) _json.WriteNumber("minItems", value.LeastItems);
                if (!value.Unlimited) _json.WriteNumber("maxItems", ReadLimits.MaxItems);
                break;
            case ContractKind.Word:
                Texts("enum", nullable ? value.Words.Append<string?>(null) : value.Words);
                break;
            case ContractKind.Day:
                Type("string", nullable);
                _json.WriteString("format", "date");
                _json.WriteString("pattern", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$");
                break;
            case ContractKind.Flag:
                Type("boolean", nullable);
                break;
            case ContractKind.Count:
                Type("integer", nullable);
                _json.WriteNumber("minimum", value.Range.Least);
                _json.WriteNumber("maximum", value.Range.Most);
                break;
            case ContractKind.Text when value.Constant is not null:
                _json.WriteString("const", value.Constant);
                break;
            default:
                Type("string", nullable);
                _json.WriteNumber("maxLength", ReadLimits.MaxTextLength);
                if (value.Form is not null) _json.WriteString("pattern", value.Form.Pattern);
                else if (value.Filled) _json.WriteString("pattern", @"\S");
                break;
        }
    }

    private void Reference(ContractType type)
    {
        if (!_types.Contains(type)) _types.Add(type);
        _json.WriteString("$ref", "#/$defs/" + type.Definition);
    }

    private void List(Action item, bool nullable = false)
    {
        Type("array", nullable);
        _json.WriteStartObject("items");
        item();
        _json.WriteEndObject();
    }

    private void Type(string name, bool nullable)
    {
        if (nullable) Texts("type", [name, "null"]);
        else _json.WriteString("type", name);
    }

    private void Texts(string name, IEnumerable<string?> texts)
    {
        var list = texts.ToList();
        if (list.Count == 0) return;

        _json.WriteStartArray(name);
        foreach (var text in list) _json.WriteStringValue(text);
        _json.WriteEndArray();
    }

    private void Nested(Action write)
    {
        _json.WriteStartObject();
        write();
        _json.WriteEndObject();
    }

    private void Describe(string? description)
    {
        if (description is not null) _json.WriteString("description", description);
    }
}
