using System.Text.Json;
using CaseAudit.Model;
using CaseAudit.Rules.LocalCriteria;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Configuration.CommandLine;

namespace CaseAudit.Rules.Knowledge;

/// <summary>One layer of settings: a council's file, the environment, the command line. What is wrong with a value is found when it is laid.</summary>
public sealed class KnowledgeLayer
{
    /// <summary>Every environment variable of a setting begins so: <c>CASEAUDIT_visits__childProtection</c>.</summary>
    public const string EnvironmentPrefix = "CASEAUDIT_";

    internal KnowledgeLayer(string source, IReadOnlyList<Setting> settings)
    {
        Source = source;
        Settings = settings;
    }

    /// <summary>What the layer is called in messages and where a value's origin is told: a file's name, "environment", "--set".</summary>
    public string Source { get; }

    /// <summary>The authority's file that the layer names, to be laid beneath it; null for none.</summary>
    public string? Authority => Text(KnowledgeSections.Authority);

    internal IReadOnlyList<Setting> Settings { get; }

    /// <summary>What is wrong with whole sections, each told once; what they hold is not among the settings.</summary>
    internal IReadOnlyList<string> Faults { get; private init; } = [];

    /// <summary>The file of local criteria that the layer names, to be laid beneath it; null for none.</summary>
    public string? LocalCriteria => Text(KnowledgeSections.LocalCriteria);

    internal LocalCriteriaFile? Criteria { get; private init; }

    /// <summary>A file in JSON. Comments and commas at the end of a list are passed over, and so is what begins with <c>x-</c> or <c>$</c>.</summary>
    /// <param name="source">Its name.</param>
    /// <param name="utf8">Its bytes.</param>
    /// <exception cref="KnowledgeException">It is not JSON, or names something twice; the message says where.</exception>
    public static KnowledgeLayer OfJson(string source, ReadOnlyMemory<byte> utf8)
    {
        var places = JsonPlaces.Of(source, utf8.Span, out var sections);
        var wrong = sections.Where(section => !IsRemark(section.Name))
            .Select(section => (section.Name, section.Place, Message: KnowledgeSections.Fault(section.Name, section.Place.Kind))).Where(section => section.Message is not null).ToList();
        using var stream = new MemoryStream(utf8.ToArray(), writable: false);
        return new(source, [.. new ConfigurationBuilder().AddJsonStream(stream).Build().AsEnumerable()
            .Select(entry => (Path: entry.Key.Replace(':', '.'), entry.Value))
            .Where(entry => !IsRemark(entry.Path) && places.TryGetValue(entry.Path, out var place) && (place.Kind != JsonValueKind.Null || entry.Path.Contains('.', StringComparison.Ordinal)) && !wrong.Exists(section => IsIn(section.Name, entry.Path)))
            .Select(entry => new Setting(entry.Path, AsWritten(entry.Value, places[entry.Path].Kind), $"{source}, {places[entry.Path]}", places[entry.Path].Kind))
            .OrderBy(setting => setting.Path, StringComparer.Ordinal)])
        {
            Faults = [.. wrong.Select(section => $"{source}, {section.Place}: {section.Message}")],
        };
    }

    /// <summary>A file of a council's own criteria. What is wrong with their names and numbers is found when the layer is laid.</summary>
    /// <param name="source">Its name.</param>
    /// <param name="authority">The authority that it names, which findings name beside the numbers; null for none.</param>
    /// <param name="criteria">The criteria, in its order.</param>
    /// <param name="lineOf">The line of a place in the file, by its JSON Pointer.</param>
    public static KnowledgeLayer OfCriteria(string source, string? authority, IReadOnlyList<LocalCriterion> criteria, Func<string, long> lineOf) =>
        new(source, []) { Criteria = new(source, authority, criteria, lineOf) };

    /// <summary>Settings given as <c>key=value</c>; of equal keys the last counts.</summary>
    /// <remarks>
    /// <c>visits.childProtection=15</c> sets a number for all dates, <c>visits.childProtection.2024-04-01=15</c> from a day on,
    /// <c>count.from=eventDay</c> a switch, <c>wordLists.notDates.soon=false</c> takes a word off a list,
    /// <c>CR03.4.significance=low</c> changes a criterion. A key may also begin with the name of its section.
    /// </remarks>
    /// <exception cref="KnowledgeException">A setting is not of the form key=value; all such are named.</exception>
    public static KnowledgeLayer OfSettings(IEnumerable<string> settings)
    {
        var given = settings.ToList();
        var errors = given.FindAll(setting => setting.IndexOf('=', StringComparison.Ordinal) <= 0 || !char.IsAsciiLetter(setting[0]))
            .ConvertAll(setting => $"\"{setting}\" is not a setting; write it as key=value, for example visits.childProtection=15.");
        if (errors.Count > 0) throw new KnowledgeException(errors);

        return OfKeys("--set", new ConfigurationRoot([new CommandLineConfigurationProvider(given)]).AsEnumerable(), key => "--set " + key);
    }

    /// <summary>Environment variables, without <see cref="EnvironmentPrefix"/>, their parts joined by colons; keys are as in <see cref="OfSettings"/>.</summary>
    public static KnowledgeLayer OfEnvironment(IEnumerable<KeyValuePair<string, string?>> variables) =>
        OfKeys("environment", variables, key => EnvironmentPrefix + key.Replace(":", "__", StringComparison.Ordinal));

    /// <summary>The values of a section, by the path within it; a section that has a value instead of content has the empty path.</summary>
    internal IEnumerable<(string Path, Setting Setting)> In(string section) => Settings
        .Where(setting => IsIn(section, setting.Path))
        .Select(setting => (setting.Path[Math.Min(setting.Path.Length, section.Length + 1)..], setting));

    private static KnowledgeLayer OfKeys(string source, IEnumerable<KeyValuePair<string, string?>> entries, Func<string, string> name)
    {
        var settings = entries.Where(entry => entry.Value is not null)
            .Select(entry => new Setting(KnowledgeSections.PathOf(entry.Key.Trim().Replace(':', '.')), entry.Value!.Trim(), name(entry.Key.Trim()), default))
            .OrderBy(setting => setting.Path, StringComparer.Ordinal).ToList();
        return new(source, settings.FindAll(setting => KnowledgeSections.Fault(setting.Path, setting.Kind) is null))
        {
            Faults = [.. settings.Select(setting => KnowledgeSections.Fault(setting.Path, setting.Kind) is { } message ? setting.Fault(message) : null).OfType<string>()],
        };
    }

    private static bool IsIn(string section, string path) =>
        path.StartsWith(section, StringComparison.OrdinalIgnoreCase) && (path.Length == section.Length || path[section.Length] == '.');

    // The configuration that is read from writes True; null is what nothing may be set to.
    private static string AsWritten(string? value, JsonValueKind kind) => kind switch
    {
        JsonValueKind.Null => "null",
        JsonValueKind.True => "true",
        JsonValueKind.False => "false",
        _ => value ?? "",
    };

    private string? Text(string path) => Settings.FirstOrDefault(setting => setting.MayBeText && setting.Path.Equals(path, StringComparison.OrdinalIgnoreCase))?.Value;

    private static bool IsRemark(string path) => path.StartsWith('$') || path.StartsWith("x-", StringComparison.Ordinal);
}
