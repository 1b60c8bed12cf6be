using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace CaseAudit.Fuzzing.Tests;

/// <summary>One change to a JSON tree that leaves it JSON: something deleted, doubled, retyped, renamed, reordered, swapped, out of range, huge or deep.</summary>
internal sealed class Mutation(Random random)
{
    // Stands in for the name of a property that is there already, which a tree cannot hold.
    private const string Twice = "twice:";

    private static readonly JsonSerializerOptions Deep = new() { MaxDepth = 1000 };
    private static readonly JsonSerializerOptions DeepAndIndented = new() { MaxDepth = 1000, WriteIndented = true };

    /// <summary>What was done, and where: a JSON pointer.</summary>
    public string Done { get; private set; } = "nothing";

    /// <summary>The deepest place that holds everything that was changed.</summary>
    public string At { get; private set; } = "";

    /// <summary>The bytes of a document with something wrong; now and then damaged as bytes, too.</summary>
    public static byte[] Of(string document, Random random, Trial trial)
    {
        var root = JsonNode.Parse(document)!;
        var mutation = new Mutation(random);
        mutation.Apply(root);
        trial.Done = mutation.Done;
        var bytes = Encoding.UTF8.GetBytes(mutation.Text(root));
        return random.Next(3) == 0 ? Damage.Bytes(bytes, random) : bytes;
    }

    /// <summary>Changes a tree at one place.</summary>
    public void Apply(JsonNode root)
    {
        var places = new List<(JsonNode Parent, object Key, string At)>();
        Collect(root, "", places);
        var (parent, key, at) = places[random.Next(places.Count)];
        At = at;
        Done = Change(parent, key, places) + " " + at;
    }

    /// <summary>The tree as text, indented or not.</summary>
    public string Text(JsonNode root) => root.ToJsonString(random.Next(2) == 0 ? Deep : DeepAndIndented).Replace(Twice, "", StringComparison.Ordinal);

    private string Change(JsonNode parent, object key, List<(JsonNode Parent, object Key, string At)> places)
    {
        switch (random.Next(12))
        {
            case 0:
                Remove(parent, key);
                At = Above(At);
                return "deleted";
            case 1:
                Double(parent, key);
                At = Above(At);
                return "doubled";
            case 2:
                Set(parent, key, Hostile.Value(random));
                return "retyped";
            case 3:
                Set(parent, key, Hostile.Text(random));
                return "hostile text";
            case 4:
                Set(parent, key, Hostile.Day(random));
                return "a day out of range";
            case 5 when parent is JsonObject renamed:
                var value = renamed[(string)key]?.DeepClone();
                renamed.Remove((string)key);
                renamed[Hostile.Name(random)] = value;
                At = Above(At);
                return "renamed";
            case 6:
                Shuffle(parent);
                At = Above(At);
                return "reordered";
            case 7:
                return Swap(places) ? "swapped" : "nothing to swap";
            case 8 when parent is JsonArray list:
                var item = list[(int)key];
                for (var more = random.Next(2, 3000); more > 0; more--) list.Add(item?.DeepClone());
                At = Above(At);
                return "many of";
            case 9 when Day(Get(parent, key)) is DateOnly day:
                Set(parent, key, Moved(day));
                return "another day";
            case 10:
                Set(parent, key, null);
                return "null";
            default:
                var (otherParent, otherKey, _) = places[random.Next(places.Count)];
                Set(parent, key, Get(otherParent, otherKey)?.DeepClone());
                // What stands twice may be told where it stood before.
                At = "";
                return "another value of the record";
        }
    }

    private string Moved(DateOnly day)
    {
        var number = Math.Clamp(day.DayNumber + random.Next(-800, 800), DateOnly.MinValue.DayNumber, DateOnly.MaxValue.DayNumber);
        return DateOnly.FromDayNumber(number).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
    }

    // Two days of the record change places; anything may follow from it anywhere.
    private bool Swap(List<(JsonNode Parent, object Key, string At)> places)
    {
        var days = places.FindAll(place => Day(Get(place.Parent, place.Key)) is not null);
        if (days.Count < 2) return false;

        var (one, other) = (days[random.Next(days.Count)], days[random.Next(days.Count)]);
        var first = Get(one.Parent, one.Key)!.DeepClone();
        Set(one.Parent, one.Key, Get(other.Parent, other.Key)!.DeepClone());
        Set(other.Parent, other.Key, first);
        At = "";
        return true;
    }

    private void Shuffle(JsonNode parent)
    {
        if (parent is JsonArray list)
        {
            var items = list.ToArray();
            random.Shuffle(items);
            list.Clear();
            foreach (var item in items) list.Add(item);
        }
        else if (parent is JsonObject properties)
        {
            var all = properties.ToArray();
            random.Shuffle(all);
            properties.Clear();
            foreach (var one in all) properties.Add(one.Key, one.Value);
        }
    }

    private static void Collect(JsonNode? node, string at, List<(JsonNode Parent, object Key, string At)> places)
    {
        if (node is JsonObject properties)
        {
            foreach (var (name, value) in properties)
            {
                var below = $"{at}/{name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal)}";
                places.Add((properties, name, below));
                Collect(value, below, places);
            }
        }
        else if (node is JsonArray list)
        {
            for (var index = 0; index < list.Count; index++)
            {
                var below = string.Create(CultureInfo.InvariantCulture, $"{at}/{index}");
                places.Add((list, index, below));
                Collect(list[index], below, places);
            }
        }
    }

    private static void Double(JsonNode parent, object key)
    {
        var copy = Get(parent, key)?.DeepClone();
        if (parent is JsonArray list) list.Insert((int)key, copy);
        else ((JsonObject)parent)[Twice + (string)key] = copy;
    }

    private static JsonNode? Get(JsonNode parent, object key) => parent is JsonArray list ? list[(int)key] : ((JsonObject)parent)[(string)key];

    private static void Set(JsonNode parent, object key, JsonNode? value)
    {
        if (parent is JsonArray list) list[(int)key] = value;
        else ((JsonObject)parent)[(string)key] = value;
    }

    private static void Remove(JsonNode parent, object key)
    {
        if (parent is JsonArray list) list.RemoveAt((int)key);
        else ((JsonObject)parent).Remove((string)key);
    }

    private static DateOnly? Day(JsonNode? node) =>
        node is JsonValue value && value.TryGetValue(out string? text) && DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static string Above(string at) => at[..Math.Max(0, at.LastIndexOf('/'))];
}
