using CaseAudit.Model;

namespace CaseAudit.Rules.Knowledge;

/// <summary>Where a setting of the standards belongs: <c>visits.childProtection.2024-04-01.value</c>, day and property may be missing.</summary>
internal readonly record struct EditionPath(string Key, DateOnly? FirstDay, string Property)
{
    public const string Value = "value";
    public const string Unit = "unit";
    public const string Edition = "edition";
    public const string Source = "source";
    public const string To = "to";

    private static readonly string[] _properties = [Value, Unit, Edition, Source, To];

    /// <summary>Reads a path; null, with an error, for one that leads nowhere.</summary>
    public static EditionPath? Read(string path, Dictionary<string, string> keys, Setting setting, List<string> errors)
    {
        var end = path.Length;
        while (end > 0 && !keys.ContainsKey(path[..end]))
            end = path.LastIndexOf('.', end - 1);
        if (end <= 0)
        {
            errors.Add(setting.Fault(Unknown(path, keys.Values)));
            return null;
        }

        var key = keys[path[..end]];
        string[] rest = end == path.Length ? [] : path[(end + 1)..].Split('.');
        DateOnly? day = rest.Length > 0 && Days.TryParse(rest[0], out var first) ? first : null;
        string[] property = day is null ? rest : rest[1..];
        if (property.Length == 0)
            return new(key, day, Value);
        if (property.Length == 1 && Array.Find(_properties, name => name.Equals(property[0], StringComparison.OrdinalIgnoreCase)) is { } known)
            return new(key, day, known);

        errors.Add(setting.Fault(day is null
            ? $"\"{rest[0]}\" under \"{key}\" is neither a first day (yyyy-MM-dd) nor one of {string.Join(", ", _properties)}."
            : $"\"{string.Join('.', property)}\" under \"{key}\" from {rest[0]} is not one of {string.Join(", ", _properties)}; the nearest is \"{NearestWord.To(property[0], _properties)}\"."));
        return null;
    }

    // For the name of a section, the nearest is one of its keys.
    private static string Unknown(string path, IReadOnlyCollection<string> keys)
    {
        var asked = string.Join('.', path.Split('.').TakeWhile(part => !_properties.Contains(part, StringComparer.Ordinal) && !Days.TryParse(part, out _)));
        string[] below = [.. keys.Where(key => key.StartsWith(asked + ".", StringComparison.OrdinalIgnoreCase))];
        return $"There is no standard \"{asked}\"; the nearest is \"{NearestWord.To(asked, below.Length > 0 ? below : keys)}\".";
    }
}
