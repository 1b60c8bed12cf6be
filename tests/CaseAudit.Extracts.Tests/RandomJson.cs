using System.Text;
using System.Text.Json.Nodes;

namespace CaseAudit.Extracts.Tests;

/// <summary>Makes cases up from the contract, and damages them.</summary>
internal sealed class RandomJson(int seed)
{
    private static readonly string[] Texts = ["", "C-1", "a \"quoted\" word", "zwölf\n€ 😀", "\\", "{}[],:\"", "null", new('x', 300)];

    private static readonly byte[][] Scraps =
    [
        .. new[] { "null", "null,", ",", "{", "}", "[", "]", "\"", "\\", "\n", ":", "1", "tru", "\"x-a\":[null],", "\"vists\":1,", "\\ud800", "/**/", "\"2024-02-30\"", "\"visits\":[],", "\u0001" }.Select(Encoding.UTF8.GetBytes),
        [0xFF], [0xC3],
    ];

    private readonly Random _random = new(seed);

    public string Case() => Object(ContractType.Case, depth: 0).ToJsonString();

    /// <summary>A few changes at random places.</summary>
    public byte[] Damage(byte[] bytes)
    {
        var damaged = bytes.ToList();
        for (var changes = _random.Next(1, 4); changes > 0 && damaged.Count > 0; changes--)
        {
            var at = _random.Next(damaged.Count);
            var size = Math.Min(_random.Next(1, 12), damaged.Count - at);
            switch (_random.Next(4))
            {
                case 0: damaged.RemoveRange(at, size); break;
                case 1: damaged.InsertRange(at, damaged.GetRange(at, size)); break;
                case 2: damaged[at] = (byte)_random.Next(256); break;
                default: damaged.InsertRange(at, Scraps[_random.Next(Scraps.Length)]); break;
            }
        }

        return [.. damaged];
    }

    private JsonObject Object(ContractType type, int depth)
    {
        var result = new JsonObject();
        foreach (var property in type.Properties.OrderBy(_ => _random.Next()))
        {
            if (!property.Required && _random.Next(3) == 0) continue;
            result[property.Name] = property.Nullable && _random.Next(5) == 0 ? null : property.Name == "caseId" ? "C-" + _random.Next(1000) : Value(property.Value, depth);
            if (_random.Next(40) == 0) result["x-" + property.Name] = new JsonArray(null, 1, Texts[_random.Next(Texts.Length)]);
        }

        return result;
    }

    private JsonNode Value(ContractValue value, int depth) => value.Kind switch
    {
        ContractKind.Text => Texts[_random.Next(Texts.Length)],
        ContractKind.Day => new DateOnly(2000, 1, 1).AddDays(_random.Next(9000)).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
        ContractKind.Flag => _random.Next(2) == 0,
        ContractKind.Count => _random.Next(),
        ContractKind.Word => value.Words[_random.Next(value.Words.Count)],
        ContractKind.List => new JsonArray([.. Enumerable.Range(0, _random.Next(4)).Select(_ => Value(value.Item!, depth + 1))]),
        _ => Object(value.Type!, depth + 1),
    };
}
