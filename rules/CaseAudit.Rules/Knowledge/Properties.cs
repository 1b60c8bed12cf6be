using System.Globalization;

namespace CaseAudit.Rules.Knowledge;

/// <summary>The properties of one thing of the knowledge files, as read; a list's items stand under <c>name:0</c>, <c>name:1</c> ….</summary>
internal sealed class Properties(string name)
{
    private readonly Dictionary<string, string> _values = new(StringComparer.Ordinal);

    public string Name => name;

    public string this[string property] => Optional(property) ?? throw new FormatException($"\"{name}\" has no {property}.");

    /// <summary>Gathers the properties of each thing: a path is cut where it is said to be, into the thing's name and the property's.</summary>
    public static IEnumerable<Properties> Gather(IEnumerable<KeyValuePair<string, string?>> values, Func<string, int> cut)
    {
        var things = new Dictionary<string, Properties>(StringComparer.Ordinal);
        foreach (var (path, value) in values)
        {
            var at = cut(path);
            var name = path[..Math.Max(at, 0)];
            if (!things.TryGetValue(name, out var thing))
                things.Add(name, thing = new(name));

            // An empty object or list is read as a value that is null or empty, and is the same as none.
            if (!string.IsNullOrEmpty(value))
                thing._values.Add(path[(at + 1)..], value);
        }

        return things.Values;
    }

    public string? Optional(string property) => _values.GetValueOrDefault(property);

    public IReadOnlyList<string> List(string property)
    {
        var items = new List<string>();
        while (_values.TryGetValue(property + ":" + items.Count.ToString(CultureInfo.InvariantCulture), out var item))
            items.Add(item);
        return items;
    }

    /// <summary>What is switched on under the prefix, in ordinal order.</summary>
    public IReadOnlyList<string> Switched(string prefix)
    {
        var names = new List<string>();
        foreach (var (property, value) in _values)
        {
            if (property.StartsWith(prefix, StringComparison.Ordinal) && bool.Parse(value))
                names.Add(property[prefix.Length..]);
        }

        names.Sort(StringComparer.Ordinal);
        return names;
    }
}
