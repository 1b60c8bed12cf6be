using CaseAudit.Rules.Knowledge;
using CaseAudit.Rules.Wording;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Configuration.Json;
using Microsoft.Extensions.FileProviders;

namespace CaseAudit.Cli;

/// <summary>A file of the user’s own standards as a layer of the configuration.</summary>
internal static class ConfigurationFile
{
    public static JsonConfigurationSource Read(string path)
    {
        var full = Path.GetFullPath(path);
        if (!File.Exists(full)) throw new UsageException($"There is no configuration file \"{path}\".");

        return new JsonConfigurationSource { Path = Path.GetFileName(full), FileProvider = new PhysicalFileProvider(Path.GetDirectoryName(full)!), Optional = false };
    }

    /// <summary>Refuses sections that nothing is read from: a standard outside of its section would change nothing, and nobody would know.</summary>
    public static void Check(IConfiguration configuration)
    {
        var unknown = configuration.GetChildren().Select(section => section.Key).FirstOrDefault(key =>
            !key.StartsWith('$') && !key.StartsWith("x-", StringComparison.Ordinal) && !KnowledgeSections.All.Contains(key, StringComparer.OrdinalIgnoreCase));
        if (unknown is not null) throw new UsageException($"\"{unknown}\" is not a section of a configuration; the sections are {Say.List(KnowledgeSections.All)}.");
    }
}
