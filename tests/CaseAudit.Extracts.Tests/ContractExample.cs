using System.Globalization;
using System.Text.Json.Nodes;

namespace CaseAudit.Extracts.Tests;

/// <summary>Walks a contract beside an example that holds every property of it.</summary>
/// <param name="root">The contract.</param>
/// <param name="example">The example.</param>
internal sealed class ContractExample(ContractType root, string example)
{
    /// <summary>Every place of a word: its pointer, the example's text before and after the word, and the word.</summary>
    public TheoryData<string, string, string, string> Words()
    {
        var data = new TheoryData<string, string, string, string>();
        foreach (var (at, value, text) in Places(v => v.Kind == ContractKind.Word))
        {
            var parts = text.Split("\"@\"");
            foreach (var word in value.Words) data.Add(at, parts[0] + "\"", "\"" + parts[1], word);
        }

        return data;
    }

    /// <summary>Every list, with a null in it.</summary>
    public TheoryData<string, string> Lists()
    {
        var data = new TheoryData<string, string>();
        foreach (var (at, _, text) in Places(v => v.Kind == ContractKind.List)) data.Add(at, text.Replace("\"@\"", "[null]", StringComparison.Ordinal));
        return data;
    }

    /// <summary>The values of a kind, each with the example's text in which "@" stands in its place.</summary>
    public IEnumerable<(string At, ContractValue Value, string Text)> Places(Func<ContractValue, bool> wanted) => Walk(root, "", wanted);

    /// <summary>The properties of the contract that the example does not hold.</summary>
    public IReadOnlyList<string> Unfilled()
    {
        var missing = new List<string>();
        Unfilled(root, [JsonNode.Parse(example)!.AsObject()], "", missing);
        return missing;
    }

    /// <summary>The contract's objects.</summary>
    public IReadOnlyCollection<ContractType> Types()
    {
        var types = new HashSet<ContractType>();
        Add(root);
        return types;

        void Add(ContractType type)
        {
            if (!types.Add(type)) return;
            foreach (var property in type.Properties)
            {
                if ((property.Value.Type ?? property.Value.Item?.Type) is { } inner) Add(inner);
            }
        }
    }

    /// <summary>Without properties that are null, which mean the same as absent ones.</summary>
    public static JsonNode? Plain(JsonNode? node) => node switch
    {
        JsonObject o => new JsonObject(o.Where(p => p.Value is not null).Select(p => KeyValuePair.Create(p.Key, Plain(p.Value)))),
        JsonArray a => new JsonArray([.. a.Select(Plain)]),
        _ => node?.DeepClone(),
    };

    /// <summary>The example with another value in one place.</summary>
    public string With(string pointer, JsonNode? value)
    {
        var document = JsonNode.Parse(example)!;
        var parts = pointer.Split('/')[1..];
        var parent = parts[..^1].Aggregate(document, (node, part) => node is JsonArray list ? list[int.Parse(part, CultureInfo.InvariantCulture)]! : node[part]!);
        if (parent is JsonArray items) items[int.Parse(parts[^1], CultureInfo.InvariantCulture)] = value;
        else parent[parts[^1]] = value;
        return document.ToJsonString();
    }

    private IEnumerable<(string At, ContractValue Value, string Text)> Walk(ContractType type, string at, Func<ContractValue, bool> wanted)
    {
        foreach (var property in type.Properties)
        {
            var here = at + "/" + property.Name;
            if (wanted(property.Value)) yield return (here, property.Value, With(here, "@"));

            var inner = property.Value.Type is not null ? (property.Value.Type, here) : (property.Value.Item?.Type, here + "/0");
            if (inner.Item1 is null) continue;
            foreach (var place in Walk(inner.Item1, inner.Item2, wanted)) yield return place;
        }
    }

    private static void Unfilled(ContractType type, IReadOnlyList<JsonObject> found, string at, List<string> missing)
    {
        foreach (var property in type.Properties)
        {
            var here = at + "/" + property.Name;
            var values = found.Select(o => o[property.Name]).OfType<JsonNode>().ToList();
            var items = values.SelectMany(v => v is JsonArray list ? list.AsEnumerable() : (JsonNode?[])[v]).ToList();
            if (items.Count == 0) missing.Add(here);
            if ((property.Value.Type ?? property.Value.Item?.Type) is { } inner) Unfilled(inner, [.. items.OfType<JsonObject>()], here, missing);
        }
    }
}
