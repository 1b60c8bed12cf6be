using Microsoft.Extensions.Configuration;

namespace CaseAudit.Rules.Knowledge;

/// <summary>One layer of settings: where it comes from, and its values by path, the path's parts joined by dots.</summary>
internal sealed record KnowledgeLayer(string Source, IReadOnlyList<KeyValuePair<string, string>> Values)
{
    private const string Unnamed = "configuration";

    /// <summary>
    /// The layers of a configuration, first to last. A configuration that is not the root of its layers is one layer. Nulls say nothing and are left out.
    /// </summary>
    public static IEnumerable<KnowledgeLayer> Of(IConfiguration configuration) => configuration is IConfigurationRoot root
        ? root.Providers.Select(provider => Layer(provider is FileConfigurationProvider { Source.Path: { } path } ? Path.GetFileName(path) : Unnamed, Read(provider, null)))
        : [Layer(Unnamed, configuration.AsEnumerable(makePathsRelative: true))];

    /// <summary>The values of a section, by the path within it; a section that has a value instead of content has the empty path.</summary>
    public IEnumerable<KeyValuePair<string, string>> In(string section) => Values
        .Where(entry => entry.Key.StartsWith(section, StringComparison.OrdinalIgnoreCase) && (entry.Key.Length == section.Length || entry.Key[section.Length] == '.'))
        .Select(entry => KeyValuePair.Create(entry.Key[Math.Min(entry.Key.Length, section.Length + 1)..], entry.Value));

    private static KnowledgeLayer Layer(string source, IEnumerable<KeyValuePair<string, string?>> entries)
    {
        KeyValuePair<string, string>[] values =
        [
            .. entries.Where(entry => entry.Value is not null)
                .Select(entry => KeyValuePair.Create(entry.Key.Replace(':', '.'), entry.Value!))
                .OrderBy(entry => entry.Key, StringComparer.Ordinal),
        ];
        return new(values.FirstOrDefault(entry => entry.Key == KnowledgeSettings.SourceKey).Value ?? source, values);
    }

    private static IEnumerable<KeyValuePair<string, string?>> Read(IConfigurationProvider provider, string? parent)
    {
        foreach (var key in provider.GetChildKeys([], parent).Distinct(StringComparer.OrdinalIgnoreCase))
        {
            var path = parent is null ? key : ConfigurationPath.Combine(parent, key);
            if (provider.TryGet(path, out var value))
                yield return KeyValuePair.Create(path, value);
            foreach (var below in Read(provider, path))
                yield return below;
        }
    }
}
