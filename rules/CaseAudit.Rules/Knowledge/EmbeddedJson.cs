using System.Text.Json;
using CaseAudit.Model;
using Microsoft.Extensions.Configuration.Json;

namespace CaseAudit.Rules.Knowledge;

/// <summary>The knowledge files that travel inside the assembly, read as configuration: one value a path, the parts joined by colons.</summary>
/// <remarks>
/// A provider is read directly: walking a configuration by its sections searches all of its values once for every section, which for these files
/// takes longer than everything else at start-up together.
/// </remarks>
internal sealed class EmbeddedJson : JsonStreamConfigurationProvider
{
    private EmbeddedJson(JsonStreamConfigurationSource source) : base(source)
    {
    }

    public static IEnumerable<KeyValuePair<string, string?>> Values(string file)
    {
        using var stream = Open(file);
        var provider = new EmbeddedJson(new JsonStreamConfigurationSource { Stream = stream });
        provider.Load();
        return provider.Data;
    }

    /// <summary>The bank holidays, from the official feed's own format, which is a list and is never layered.</summary>
    public static WorkingDayCalendar Calendar()
    {
        using var stream = Open("calendars/england-and-wales.json");
        using var feed = JsonDocument.Parse(stream);
        var holidays = new List<Holiday>();
        foreach (var holiday in feed.RootElement.GetProperty("england-and-wales").GetProperty("events").EnumerateArray())
            holidays.Add(new(Days.Parse(holiday.GetProperty("date").GetString()!), holiday.GetProperty("title").GetString()!));
        return new(holidays);
    }

    private static Stream Open(string file) => typeof(EmbeddedJson).Assembly.GetManifestResourceStream(file)
        ?? throw new InvalidOperationException($"The knowledge file \"{file}\" is missing from the assembly.");
}
